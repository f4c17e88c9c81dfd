package claimbench.chart;

import java.awt.Color;

/** How a text looks: cut, size in logical pixels, colour. */
record Style(Face face, double size, Color colour) {

    /** From one baseline to the next. */
    double lineHeight() {
        return size * 1.15 + 2.5;
    }

    /** How far below the middle of a line its baseline lies, so that capitals and digits stand in the middle. */
    double drop() {
        return size * 0.33;
    }

    Style in(Color other) {
        return new Style(face, size, other);
    }

    Style cut(Face other) {
        return new Style(other, size, colour);
    }
}
