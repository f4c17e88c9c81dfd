package claimbench.chart;

import java.util.List;

/** A line of a chart, by name; the focus is what the memo is about. */
record Row(String name, boolean focus) {

    /** The name in all its lines. */
    List<Glyphs> label(double width) {
        return Paragraph.balanced(name, Theme.label(focus), width);
    }
}
