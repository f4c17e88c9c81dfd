package claimbench.format;

/** Colours of a workbook, as AARRGGBB. */
enum SheetInk {
    TEXT("1F2933"),
    ACCENT("0072B2"),
    HEADER("E3EDF5"),
    RULE("D5DAE0"),
    NOTHING("E4E4E1"),
    DISPUTED("FBE3BF"),
    UNLIKE("EFEAF5"),
    QUIET("6B7280");

    private final String rgb;

    SheetInk(String rgb) {
        this.rgb = rgb;
    }

    String rgb() {
        return "FF" + rgb;
    }
}
