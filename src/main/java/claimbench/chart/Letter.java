package claimbench.chart;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One glyph of one font, whose outline is asked for once and serves every size. */
final class Letter {

    /** Units of the outline to the em. */
    static final int EM = 1000;

    private static final Map<Font, Map<Integer, Letter>> KNOWN = new ConcurrentHashMap<>();

    private final Shape outline;
    private final String path;
    private final Map<Double, Mask[]> masks = new ConcurrentHashMap<>();

    private Letter(Font font, int code) {
        this.outline = font.deriveFont((float) EM)
                .createGlyphVector(new FontRenderContext(null, true, true), new int[] {code})
                .getGlyphOutline(0);
        this.path = data(outline);
    }

    static Letter of(Font font, int code) {
        return KNOWN.computeIfAbsent(font, f -> new ConcurrentHashMap<>())
                .computeIfAbsent(code, c -> new Letter(font, c));
    }

    /** Whether there is nothing to see, as in a space. */
    boolean blank() {
        return path.isEmpty();
    }

    Shape outline() {
        return outline;
    }

    /** The outline as SVG writes it, in whole units. */
    String path() {
        return path;
    }

    /** The letter in pixels, at a size in pixels and so many steps to the right of a whole pixel. */
    Mask mask(double size, int step) {
        Mask[] steps = masks.computeIfAbsent(size, s -> new Mask[Mask.STEPS]);
        Mask known = steps[step];
        if (known == null) {
            known = Mask.of(outline, size / EM, (double) step / Mask.STEPS);
            steps[step] = known;
        }
        return known;
    }

    private static String data(Shape outline) {
        StringBuilder text = new StringBuilder();
        double[] points = new double[6];
        long[] last = new long[2];
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> {
                    // Not relative, so that every reader agrees on the point where a contour was closed.
                    text.append('M');
                    append(text, points, 1, new long[2], last);
                }
                case PathIterator.SEG_LINETO -> append(text.append('l'), points, 1, last, last);
                case PathIterator.SEG_QUADTO -> append(text.append('q'), points, 2, last, last);
                case PathIterator.SEG_CUBICTO -> append(text.append('c'), points, 3, last, last);
                default -> text.append('z');
            }
        }
        return text.toString();
    }

    /** Writes points as seen from one and leaves the last of them behind. */
    private static void append(StringBuilder text, double[] points, int count, long[] from, long[] last) {
        for (int i = 0; i < 2 * count; i++) {
            long step = Math.round(points[i]) - from[i % 2];
            if (i > 0 && step >= 0) {
                text.append(' ');
            }
            text.append(step);
        }
        last[0] = Math.round(points[2 * count - 2]);
        last[1] = Math.round(points[2 * count - 1]);
    }
}
