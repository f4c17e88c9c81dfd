package claimbench.chart;

import java.awt.Color;
import java.util.List;

/** How far a value is behind the best of its column, in steps; plain where that cannot be said. */
enum Shade {
    BEST(0x0A4A75, Theme.PAPER),
    NEAR(0x2E75A8, Theme.PAPER),
    BEHIND(0xA9CDE6, Theme.INK),
    FAR(0xE4EFF7, Theme.INK),
    PLAIN(0xEEF0F2, Theme.INK);

    private final Color fill;
    private final Color ink;

    Shade(int fill, Color ink) {
        this.fill = new Color(fill);
        this.ink = ink;
    }

    /** The shades that stand for a distance, from the best out. */
    static List<Shade> steps() {
        return List.of(BEST, NEAR, BEHIND, FAR);
    }

    Color fill() {
        return fill;
    }

    Color ink() {
        return ink;
    }
}
