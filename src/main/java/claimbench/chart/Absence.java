package claimbench.chart;

/** Why there is nothing to draw. Only where nobody has claimed anything is it hatched. */
enum Absence {
    NO_CLAIM(Theme.NO_CLAIM_FOUND, "no claim"),
    OTHER_SETTING("other setting only", "other setting"),
    DOUBTED("doubted values only", "doubted"),
    WITHHELD("value withheld", "withheld");

    private final String words;
    private final String brief;

    Absence(String words, String brief) {
        this.words = words;
        this.brief = brief;
    }

    String words() {
        return words;
    }

    /** For where there is little room. */
    String brief() {
        return brief;
    }
}
