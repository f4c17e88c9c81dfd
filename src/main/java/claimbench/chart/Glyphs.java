package claimbench.chart;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One line of text, set: its letters from the origin of its baseline, and how far it advances. Characters that the
 * main font lacks are set in the fallback, within the same line.
 */
final class Glyphs {

    /** A letter and the place of its origin, seen from that of the line. */
    record Placed(Letter letter, double x, double y) {}

    /** What one font sets, and where it starts. */
    private record Run(Font font, GlyphVector glyphs, double start) {}

    /** A font in a size, with what has been set in it: the same words are set again while a layout is sought. */
    private record Type(Map<String, Glyphs> lines, Map<Font, Font> fonts) {

        Type() {
            this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }

        Font sized(Font font, double size) {
            return fonts.computeIfAbsent(font, f -> f.deriveFont((float) size).deriveFont(KERNED));
        }
    }

    /** Independent of where the line is drawn, so that a layout holds for every output. */
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final Map<TextAttribute, Object> KERNED = Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON);

    private static final Map<Style, Type> MEMORY = new ConcurrentHashMap<>();

    private static final int MOST_REMEMBERED = 5_000;

    private final String text;
    private final Style style;
    private final List<Run> runs;
    private final double width;

    private Glyphs(String text, Style style, List<Run> runs, double width) {
        this.text = text;
        this.style = style;
        this.runs = runs;
        this.width = width;
    }

    static Glyphs of(String text, Style style) {
        Type type = MEMORY.computeIfAbsent(style, s -> new Type());
        Glyphs known = type.lines().get(text);
        if (known != null) {
            return known;
        }
        if (type.lines().size() >= MOST_REMEMBERED) {
            type.lines().clear();
        }
        Glyphs set = set(text, style, type);
        type.lines().put(text, set);
        return set;
    }

    private static Glyphs set(String text, Style style, Type type) {
        List<Run> runs = new ArrayList<>();
        double advance = 0;
        int start = 0;
        while (start < text.length()) {
            int end = endOfRun(text, start, style.face());
            Font font = Fonts.forCharacter(style.face(), text.codePointAt(start));
            GlyphVector glyphs = type.sized(font, style.size())
                    .layoutGlyphVector(CONTEXT, text.toCharArray(), start, end, Font.LAYOUT_LEFT_TO_RIGHT);
            runs.add(new Run(font, glyphs, advance));
            advance += glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
            start = end;
        }
        return new Glyphs(text, style, List.copyOf(runs), advance);
    }

    static double width(String text, Style style) {
        return of(text, style).width();
    }

    String text() {
        return text;
    }

    Style style() {
        return style;
    }

    double width() {
        return width;
    }

    /** All that leave ink. */
    List<Placed> letters() {
        List<Placed> letters = new ArrayList<>();
        for (Run run : runs) {
            int count = run.glyphs().getNumGlyphs();
            float[] places = run.glyphs().getGlyphPositions(0, count, null);
            for (int i = 0; i < count; i++) {
                Letter letter = Letter.of(run.font(), run.glyphs().getGlyphCode(i));
                if (!letter.blank()) {
                    letters.add(new Placed(letter, run.start() + places[2 * i], places[2 * i + 1]));
                }
            }
        }
        return letters;
    }

    /** The box of the ink. */
    Rectangle2D inkAt(double x, double baseline) {
        Path2D ink = new Path2D.Double();
        double unit = style.size() / Letter.EM;
        for (Placed placed : letters()) {
            Shape letter = placed.letter().outline();
            ink.append(
                    new AffineTransform(unit, 0, 0, unit, x + placed.x(), baseline + placed.y())
                            .createTransformedShape(letter),
                    false);
        }
        return ink.getBounds2D();
    }

    private static int endOfRun(String text, int start, Face face) {
        Font font = Fonts.forCharacter(face, text.codePointAt(start));
        if (start == 0 && Fonts.base(face).canDisplayUpTo(text) < 0) {
            return text.length();
        }
        int end = start;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            if (!font.equals(Fonts.forCharacter(face, codePoint))) {
                return end;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }
}
