package claimbench.format;

import claimbench.document.Document;
import claimbench.office.SlideWriter;

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
    XLSX("xlsx") {
        @Override
        public byte[] write(Document document, Templates templates) {
            return new SheetWriter(document).write();
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
