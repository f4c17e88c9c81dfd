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
    XLSX("xlsx") {
        @Override
        public byte[] write(Document document, Templates templates) {
            return new SheetWriter(document).write();
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
