package claimbench.report;

/** The file formats that a report can have. */
public enum ReportFormat {
    MD("md") {
        @Override
        public byte[] write(Document document) {
            return new MarkdownWriter(document).write();
        }
    },
    HTML("html") {
        @Override
        public byte[] write(Document document) {
            return new HtmlWriter(document).write();
        }
    };

    private final String extension;

    ReportFormat(String extension) {
        this.extension = extension;
    }

    public String extension() {
        return extension;
    }

    public abstract byte[] write(Document document);
}
