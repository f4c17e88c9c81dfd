package claimbench.chart;

/**
 * Where a picture goes. A slide has a fixed shape; the others are as tall as their content, up to a height at which a
 * page still shows them whole without shrinking their text.
 */
public enum Size {
    /** 16.5 cm across a page in portrait. */
    MEMO(680, 0, 1000, 1),
    LANDSCAPE(980, 0, 640, 1),
    SLIDE(1280, 720, 720, 1.35),
    /** On a slide that says the finding and the stamp itself. */
    DECK(1172, 540, 540, 1.2),
    EMAIL(600, 0, 1000, 1);

    private final int width;
    private final int leastHeight;
    private final int mostHeight;
    private final double zoom;

    Size(int width, int leastHeight, int mostHeight, double zoom) {
        this.width = width;
        this.leastHeight = leastHeight;
        this.mostHeight = mostHeight;
        this.zoom = zoom;
    }

    public int width() {
        return width;
    }

    /** What needs more height is spread over several pictures. */
    int mostHeight() {
        return mostHeight;
    }

    /** How much larger than on paper everything is drawn. */
    double zoom() {
        return zoom;
    }

    /** The width that layout works with, before zooming. */
    double layoutWidth() {
        return width / zoom;
    }

    double leastLayoutHeight() {
        return leastHeight / zoom;
    }

    double mostLayoutHeight() {
        return mostHeight / zoom;
    }

    /** True where explanations stand beside the picture, not in it. */
    boolean isTerse() {
        return this == SLIDE || this == DECK;
    }

    /** True if title and stamp stand on the picture. */
    boolean isWhole() {
        return this != DECK;
    }
}
