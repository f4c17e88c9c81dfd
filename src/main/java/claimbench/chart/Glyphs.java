package claimbench.chart;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.Map.Entry;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One line of text, set: its outline from the origin of its baseline, and how far it advances. Characters that the
 * main font lacks are set in the fallback, within the same line.
 */
record Glyphs(String text, Style style, Shape outline, double width) {

    /** Independent of where the line is drawn, so that a layout holds for every output. */
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final Map<TextAttribute, Object> KERNED = Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON);

    /** The same words are set again and again while a layout is sought. */
    private static final Map<Entry<String, Style>, Glyphs> MEMORY = new ConcurrentHashMap<>();

    private static final int MOST_REMEMBERED = 20_000;

    static Glyphs of(String text, Style style) {
        Entry<String, Style> key = Map.entry(text, style);
        Glyphs known = MEMORY.get(key);
        if (known != null) {
            return known;
        }
        if (MEMORY.size() >= MOST_REMEMBERED) {
            MEMORY.clear();
        }
        Glyphs set = set(text, style);
        MEMORY.put(key, set);
        return set;
    }

    private static Glyphs set(String text, Style style) {
        Path2D outline = new Path2D.Double();
        double advance = 0;
        int start = 0;
        while (start < text.length()) {
            int end = endOfRun(text, start, style.face());
            Font font = Fonts.forCharacter(style.face(), text.codePointAt(start))
                    .deriveFont((float) style.size())
                    .deriveFont(KERNED);
            GlyphVector run =
                    font.layoutGlyphVector(CONTEXT, text.toCharArray(), start, end, Font.LAYOUT_LEFT_TO_RIGHT);
            outline.append(run.getOutline((float) advance, 0), false);
            advance += run.getGlyphPosition(run.getNumGlyphs()).getX();
            start = end;
        }
        return new Glyphs(text, style, outline, advance);
    }

    static double width(String text, Style style) {
        return of(text, style).width();
    }

    Shape at(double x, double baseline) {
        return AffineTransform.getTranslateInstance(x, baseline).createTransformedShape(outline);
    }

    /** The box of the ink. */
    Rectangle2D inkAt(double x, double baseline) {
        Rectangle2D box = outline.getBounds2D();
        return new Rectangle2D.Double(box.getX() + x, box.getY() + baseline, box.getWidth(), box.getHeight());
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
