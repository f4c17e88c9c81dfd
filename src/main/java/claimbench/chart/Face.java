package claimbench.chart;

/** The cuts of the font that pictures are set in. */
enum Face {
    REGULAR("SourceSans3-Regular.ttf", false),
    ITALIC("SourceSans3-Italic.ttf", false),
    SEMIBOLD("SourceSans3-SemiBold.ttf", true),
    BOLD("SourceSans3-Bold.ttf", true);

    private final String file;
    private final boolean heavy;

    Face(String file, boolean heavy) {
        this.file = file;
        this.heavy = heavy;
    }

    String file() {
        return file;
    }

    boolean heavy() {
        return heavy;
    }
}
