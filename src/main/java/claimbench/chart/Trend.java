package claimbench.chart;

import claimbench.score.Noise;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Line2D;

/** Which way a line goes, seen from its right end: towards the better, whichever direction that is, or the worse. */
enum Trend {
    BETTER(Theme.FOCUS, Theme.FOCUS),
    LEVEL(Theme.MARK, Theme.FAINT_INK),
    WORSE(Theme.CONTRADICTION, new Color(0xAD4B00));

    private static final float THICK = 2.8f;
    private static final float THIN = 1.5f;

    private final Color line;
    private final Color ink;

    Trend(Color line, Color ink) {
        this.line = line;
        this.ink = ink;
    }

    /** From how much better the right end is. */
    static Trend of(int sign) {
        if (sign == 0) {
            return LEVEL;
        }
        return sign > 0 ? BETTER : WORSE;
    }

    /** Grey where the difference may be chance. */
    Color line(Noise noise) {
        return noise == Noise.WITHIN ? LEVEL.line : line;
    }

    /** As {@link #line}, dark enough for text. */
    Color ink(Noise noise) {
        return noise == Noise.WITHIN ? LEVEL.ink : ink;
    }

    /** Dashed for the worse; thick only where the difference is known to be more than chance. */
    Stroke stroke(Noise noise) {
        float width = noise == Noise.BEYOND && this != LEVEL ? THICK : THIN;
        return this == WORSE
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {7, 4}, 0)
                : new BasicStroke(width);
    }

    /**
     * A sample of the line.
     *
     * @param words for better, level and worse
     */
    Key key(Noise noise, Words words) {
        String label = this == LEVEL
                ? words.level
                : words.of(this) + ", " + (noise == Noise.WITHIN ? "≈ " : "") + noise.words();
        return new Key(label, 26, (g, x, middle) -> {
            g.setPaint(line(noise));
            g.setStroke(stroke(noise));
            g.draw(new Line2D.Double(x, middle, x + 26, middle));
        });
    }

    /** What a trend is called: two models are ahead or behind, two dates or states better or worse. */
    enum Words {
        MODELS("model", "ahead", "level", "behind"),
        DATES("as of", "better", "unchanged", "worse"),
        STATES("state", "better", "unchanged", "worse");

        private final String side;
        private final String better;
        private final String level;
        private final String worse;

        Words(String side, String better, String level, String worse) {
            this.side = side;
            this.better = better;
            this.level = level;
            this.worse = worse;
        }

        /** What the two sides are. */
        String side() {
            return side;
        }

        String of(Trend trend) {
            return switch (trend) {
                case BETTER -> better;
                case LEVEL -> level;
                case WORSE -> worse;
            };
        }
    }
}
