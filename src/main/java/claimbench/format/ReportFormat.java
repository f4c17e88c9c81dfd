package claimbench.format;

import claimbench.document.Document;
import claimbench.office.SlideWriter;
import claimbench.office.WordWriter;

/** The file formats that a report can have. */
public enum ReportFormat {
    MD("md") {
        @Override
        public byte[] write(Document document, Templates templates) {
            return new MarkdownWriter(document).write();
        }
    },
    HTML("html") {
        @Override
        public byte[] write(Document document, Templates templates) {
            return new HtmlWriter(document).write();
        }
    },
    PDF("pdf") {
        @Override
        public byte[] write(Document document, Templates templates) {
            return new PdfWriter(document).write();
        }
    },
    DOCX("docx") {
        @Override
        public byte[] write(Document document, Templates templates) {
            return WordWriter.write(document, templates.word());
        }
    },
    PPTX("pptx") {
        @Override
        public byte[] write(Document document, Templates templates) {
            return SlideWriter.write(document, templates.slides());
        }

        @Override
        public boolean isSlides() {
            return true;
        }
    },
    XLSX("xlsx") {
        @Override
        public byte[] write(Document document, Templates templates) {
            return new SheetWriter(document).write();
        }
    },
    EML("eml") {
        @Override
        public byte[] write(Document document, Templates templates) {
            return new MailWriter(document).write();
        }
    },
    TEX("tex") {
        @Override
        public byte[] write(Document document, Templates templates) {
            return new TexWriter(document).write();
        }
    },
    JSON("json") {
        @Override
        public byte[] write(Document document, Templates templates) {
            return new JsonWriter(document).write();
        }
    };

    private final String extension;

    ReportFormat(String extension) {
        this.extension = extension;
    }

    public String extension() {
        return extension;
    }

    /** True if pictures stand below a title on a slide, and should be drawn for that. */
    public boolean isSlides() {
        return false;
    }

    /**
     * The file.
     *
     * @param templates whose look the formats that have templates take over
     */
    public abstract byte[] write(Document document, Templates templates);
}
