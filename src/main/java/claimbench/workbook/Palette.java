package claimbench.workbook;

/** Colours of the workbook, as RRGGBB. */
enum Palette {
    ERROR("F8CBC6"),
    WARNING("FCE9BD"),
    NOTE("DCE9F5"),
    HEADER("2F4B66"),
    LOCKED("F0F0EE"),
    LOCKED_TEXT("7A7A75");

    private final String rgb;

    Palette(String rgb) {
        this.rgb = rgb;
    }

    String rgb() {
        return rgb;
    }
}
