package claimbench.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;

/** Colours, sizes and distances of all pictures, in logical pixels. */
final class Theme {

    static final Color PAPER = Color.WHITE;
    static final Color INK = new Color(0x1B1F24);
    static final Color SOFT_INK = new Color(0x3D444D);
    static final Color FAINT_INK = new Color(0x5E6670);
    static final Color MARK = new Color(0x6B747F);
    static final Color FOCUS = new Color(0x0072B2);
    static final Color FOCUS_SOFT = new Color(0x7FB8D8);
    static final Color CONTRADICTION = new Color(0xD55E00);
    static final Color INTERVAL = new Color(0xB4BBC3);
    static final Color BAR = new Color(0xA9B1BA);
    static final Color CONNECTOR = new Color(0xC3C9D0);
    static final Color GRID = new Color(0xE4E7EB);
    static final Color RULE = new Color(0x6B747F);
    static final Color BAND = new Color(0xDCEBF5);
    static final Color WORDS = new Color(0xFCE8DA);
    static final Color WORDS_INK = new Color(0x7A3300);
    static final Color HATCH = new Color(0xE3E6EA);
    static final Color HATCH_GROUND = new Color(0xF7F8F9);
    static final Color HATCH_INK = new Color(0x525A63);

    static final Style TITLE = new Style(Face.BOLD, 19, INK);
    static final Style SUBTITLE = new Style(Face.REGULAR, 14, SOFT_INK);
    static final Style LEGEND = new Style(Face.REGULAR, 12.5, SOFT_INK);
    static final Style LABEL = new Style(Face.REGULAR, 13.5, INK);
    static final Style LABEL_FOCUS = new Style(Face.BOLD, 13.5, FOCUS);
    static final Style PANEL = new Style(Face.SEMIBOLD, 13, INK);
    static final Style TICK = new Style(Face.REGULAR, 12, FAINT_INK);
    static final Style VALUE = new Style(Face.REGULAR, 13.5, SOFT_INK);
    static final Style VALUE_FOCUS = new Style(Face.BOLD, 13.5, FOCUS);
    static final Style REASON = new Style(Face.REGULAR, 13, SOFT_INK);
    static final Style NO_CLAIM = new Style(Face.ITALIC, 11.5, HATCH_INK);
    static final Style NOTE = new Style(Face.REGULAR, 11.5, SOFT_INK);
    static final Style STAMP = new Style(Face.REGULAR, 11, FAINT_INK);
    static final Style CITE = new Style(Face.REGULAR, 11, FAINT_INK);
    static final Style COLUMN = new Style(Face.REGULAR, 12.5, INK);
    static final Style UNIT = new Style(Face.REGULAR, 11, FAINT_INK);
    static final Style CELL = new Style(Face.SEMIBOLD, 14, INK);
    static final Style CELL_SMALL = new Style(Face.REGULAR, 11, INK);

    static final double TOP = 14;
    static final double RIGHT = 18;
    static final double BOTTOM = 12;
    static final double LEFT = 18;
    static final double PANEL_GAP = 24;
    static final double LABEL_GAP = 7;
    static final double MARK_RADIUS = 5.2;
    static final Stroke MARK_STROKE = new BasicStroke(2.1f);
    static final Stroke SMALL_MARK_STROKE = new BasicStroke(1.5f);
    static final Stroke HAIRLINE = new BasicStroke(1f);
    static final Stroke GUIDE = new BasicStroke(1.4f);
    static final Stroke DASHED =
            new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 3}, 0);

    /** What every chart says where there is nothing to draw. */
    static final String NO_CLAIM_FOUND = "no claim found";

    private Theme() {}

    static Style label(boolean focus) {
        return focus ? LABEL_FOCUS : LABEL;
    }

    static Style value(boolean focus) {
        return focus ? VALUE_FOCUS : VALUE;
    }

    static Color mark(boolean focus) {
        return focus ? FOCUS : MARK;
    }
}
