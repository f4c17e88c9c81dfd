package claimbench.office;

import claimbench.document.Inline;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How much room text takes. Measured in our own letters, which are as wide as those that most machines show slides in,
 * with something to spare for the rest.
 */
final class SlideFont {

    private static final Inline NEW_LINE = new Inline.Break();
    private static final String CUT = " …";
    private static final double SPARE = 1.2;
    private static final double LINE = 1.27;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Font LATIN = font("SourceSans3-SemiBold.ttf");
    private static final Font CHINESE = font("NotoSansSC-GB2312.ttf");

    private SlideFont() {}

    private static Font font(String file) {
        try (InputStream in =
                Objects.requireNonNull(SlideFont.class.getResourceAsStream("/claimbench/fonts/" + file), file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(100f);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException damaged) {
            throw new IllegalStateException("not a font: " + file, damaged);
        }
    }

    /** The largest of these sizes at which the text takes so many lines at most; the last if there is none. */
    static double size(String text, double width, int lines, double... sizes) {
        for (double size : sizes) {
            if (lines(text, width, size).size() <= lines) {
                return size;
            }
        }
        return sizes[sizes.length - 1];
    }

    /** As much of the text as so many lines hold. */
    static String cut(String text, double width, double size, int most) {
        List<String> lines = lines(text, width, size);
        if (lines.size() <= most) {
            return text;
        }
        String kept = String.join("", lines.subList(0, most)).stripTrailing();
        while (!kept.isEmpty() && lines(kept + CUT, width, size).size() > most) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1)).stripTrailing();
        }
        return kept + CUT;
    }

    static double height(List<Inline> inlines, double width, double size) {
        return spoken(inlines).stream()
                        .mapToInt(line -> lines(line, width, size).size())
                        .sum()
                * size
                * LINE;
    }

    /** The width of the longest line, if none is broken. */
    static double width(List<Inline> inlines, double size) {
        return spoken(inlines).stream()
                .mapToDouble(line -> width(line, size))
                .max()
                .orElse(0);
    }

    /** The words, a line for each that the writer began. */
    private static List<String> spoken(List<Inline> inlines) {
        List<String> lines = new ArrayList<>();
        List<Inline> line = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline.equals(NEW_LINE)) {
                lines.add(Inline.plain(line));
                line.clear();
            } else {
                line.add(inline);
            }
        }
        lines.add(Inline.plain(line));
        return lines;
    }

    /** The text in lines that are no wider; a word that is wider is broken. */
    private static List<String> lines(String text, double width, double size) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int start = breaks.first(), end = breaks.next();
                end != BreakIterator.DONE;
                start = end, end = breaks.next()) {
            String word = text.substring(start, end);
            if (width(line + word.stripTrailing(), size) > width && line.length() > 0) {
                lines.add(line.toString());
                line.setLength(0);
            }
            for (int c : word.codePoints().toArray()) {
                String letter = Character.toString(c);
                if (!letter.isBlank() && width(line + letter, size) > width && line.length() > 0) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(letter);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    static double width(String text, double size) {
        double width = 0;
        StringBuilder latin = new StringBuilder();
        StringBuilder other = new StringBuilder();
        text.codePoints().forEach(c -> (LATIN.canDisplay(c) ? latin : other).appendCodePoint(c));
        width += LATIN.getStringBounds(latin.toString(), EXACT).getWidth();
        width += CHINESE.getStringBounds(other.toString(), EXACT).getWidth();
        return width * size / 100 * SPARE;
    }
}
