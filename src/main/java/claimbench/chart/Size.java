package claimbench.chart;

/** Where a picture goes. A slide has a fixed shape; the others are as tall as their content. */
public enum Size {
    MEMO(680, 0, 1),
    LANDSCAPE(980, 0, 1),
    SLIDE(1280, 720, 1.35),
    EMAIL(600, 0, 1);

    private final int width;
    private final int leastHeight;
    private final double zoom;

    Size(int width, int leastHeight, double zoom) {
        this.width = width;
        this.leastHeight = leastHeight;
        this.zoom = zoom;
    }

    public int width() {
        return width;
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
}
