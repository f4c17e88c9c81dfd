package claimbench.chart;

import java.awt.Color;
import java.awt.Graphics2D;

/** How one kind of picture puts a line of text down. */
interface Lettering {

    /** Draws the line from the given point of its baseline on. */
    void write(Graphics2D g, Glyphs line, double x, double baseline, Color colour);
}
