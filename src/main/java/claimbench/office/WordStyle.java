package claimbench.office;

/** The styles that a report is set in, by the names that Word knows them by in every language. */
enum WordStyle {
    TITLE("Title"),
    HEADING_1("heading 1"),
    HEADING_2("heading 2"),
    HEADING_3("heading 3"),
    CAPTION("caption"),
    BULLET("List Bullet"),
    NUMBER("List Number"),
    HYPERLINK("Hyperlink"),
    CITATION("claimbench citation"),
    CODE("claimbench code"),
    CELL("claimbench cell"),
    SMALL_CELL("claimbench small cell"),
    HEAD("claimbench head"),
    LEGEND("claimbench legend"),
    LEFT_OUT("claimbench left out"),
    SUMMARY_LINE("claimbench summary line"),
    FIGURE("claimbench figure"),
    GAP("claimbench gap"),
    TERM("claimbench term"),
    SOURCE("claimbench source"),
    NOTE("claimbench note"),
    FINDING("claimbench finding"),
    CAUTION("claimbench caution"),
    CONTEXT("claimbench context"),
    PLAIN_TABLE("claimbench plain"),
    TABLE("claimbench");

    private final String styleName;

    WordStyle(String styleName) {
        this.styleName = styleName;
    }

    String styleName() {
        return styleName;
    }

    /** The style of a heading of a document, in which level 1 is the title. */
    static WordStyle heading(int level) {
        return switch (level) {
            case 2 -> HEADING_1;
            case 3 -> HEADING_2;
            default -> HEADING_3;
        };
    }
}
