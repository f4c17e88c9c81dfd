package claimbench.format;

import claimbench.document.Document;

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
    /** An e-mail that a mail program opens as a draft. */
    EML("eml") {
        @Override
        public byte[] write(Document document, Templates templates) {
            return new MailWriter(document).write();
        }
    };

    private final String extension;

    ReportFormat(String extension) {
        this.extension = extension;
    }

    public String extension() {
        return extension;
    }

    /**
     * The file.
     *
     * @param templates whose look the formats that have templates take over
     */
    public abstract byte[] write(Document document, Templates templates);
}
