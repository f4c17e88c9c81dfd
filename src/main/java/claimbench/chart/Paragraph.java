package claimbench.chart;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines. Nothing is ever cut off: a word too long for the width is broken, not shortened. */
final class Paragraph {

    private static final double TOLERANCE = 1e-6;

    /** What is never broken unless it is wider than the whole line. */
    private record Word(String text, boolean spaced) {}

    private Paragraph() {}

    /** As many words to a line as it holds. */
    static List<Glyphs> filled(String text, Style style, double width) {
        List<Glyphs> lines = new ArrayList<>();
        String line = "";
        for (Word word : words(text)) {
            String longer = line.isEmpty() ? word.text() : line + (word.spaced() ? " " : "") + word.text();
            if (fits(longer, style, width)) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(Glyphs.of(line, style));
            }
            line = breakUp(word.text(), style, width, lines);
        }
        if (!line.isEmpty()) {
            lines.add(Glyphs.of(line, style));
        }
        return List.copyOf(lines);
    }

    /** Lines of about equal length, no more of them than needed. */
    static List<Glyphs> balanced(String text, Style style, double width) {
        List<Glyphs> best = filled(text, style, width);
        int count = best.size();
        double low = Math.min(width, Math.max(width / Math.max(1, count) * 0.8, widestWord(text, style)));
        double high = width;
        for (int i = 0; count > 1 && i < 8; i++) {
            double middle = (low + high) / 2;
            List<Glyphs> tried = filled(text, style, middle);
            if (tried.size() == count) {
                best = tried;
                high = middle;
            } else {
                low = middle;
            }
        }
        return best;
    }

    /** Full lines, drawn in a little where the last one would be a lonely word. */
    static List<Glyphs> withoutWidow(String text, Style style, double width) {
        List<Glyphs> full = filled(text, style, width);
        int last = full.size() - 1;
        if (last < 1 || full.get(last).width() >= 0.25 * width) {
            return full;
        }
        for (double narrower = width * 0.97; narrower > width / 2; narrower -= width * 0.03) {
            List<Glyphs> tried = filled(text, style, narrower);
            if (tried.size() > full.size()) {
                return full;
            }
            if (tried.get(last).width() >= 0.25 * width) {
                return tried;
            }
        }
        return full;
    }

    /** Broken between sentences where two lines then hold everything, else full lines. */
    static List<Glyphs> bySentence(String text, Style style, double width) {
        List<Glyphs> full = withoutWidow(text, style, width);
        if (full.size() != 2) {
            return full;
        }
        for (int stop = text.lastIndexOf(". "); stop > 0; stop = text.lastIndexOf(". ", stop - 1)) {
            Glyphs first = Glyphs.of(text.substring(0, stop + 1), style);
            Glyphs second = Glyphs.of(text.substring(stop + 2), style);
            if (Math.max(first.width(), second.width()) <= width) {
                return List.of(first, second);
            }
        }
        return full;
    }

    /** The least width at which the text takes no more than so many lines, with all words whole. */
    static double narrowest(String text, Style style, int lines) {
        double low = widestWord(text, style);
        double high = Math.max(low, Glyphs.width(text, style));
        if (filled(text, style, low).size() <= lines) {
            return low;
        }
        for (int i = 0; i < 10; i++) {
            double middle = (low + high) / 2;
            if (filled(text, style, middle).size() <= lines) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private static double widestWord(String text, Style style) {
        return words(text).stream()
                .mapToDouble(word -> Glyphs.width(word.text(), style))
                .max()
                .orElse(0);
    }

    static double width(List<Glyphs> lines) {
        return lines.stream().mapToDouble(Glyphs::width).max().orElse(0);
    }

    static double height(List<Glyphs> lines) {
        return lines.stream().mapToDouble(line -> line.style().lineHeight()).sum();
    }

    /** Adds the full lines of an overlong word and gives back what remains for the next line. */
    private static String breakUp(String word, Style style, double width, List<Glyphs> lines) {
        String rest = word;
        while (!fits(rest, style, width)) {
            int end = breakOf(rest, style, width);
            lines.add(Glyphs.of(rest.substring(0, end), style));
            rest = rest.substring(end);
        }
        return rest;
    }

    /** The last place after a no-break space, a hyphen or the like that still fits, else the last character that does. */
    private static int breakOf(String word, Style style, double width) {
        int any = word.offsetByCodePoints(0, 1);
        int good = 0;
        for (int end = any; end < word.length() && fits(word.substring(0, end), style, width); ) {
            any = end;
            good = "-_/.:\u00a0".indexOf(word.charAt(end - 1)) >= 0 ? end : good;
            end = word.offsetByCodePoints(end, 1);
        }
        return good > 0 ? good : any;
    }

    private static boolean fits(String text, Style style, double width) {
        return Glyphs.width(text, style) <= width + TOLERANCE;
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean spaced = false;
        for (int codePoint : text.codePoints().toArray()) {
            boolean space = codePoint == ' ' || codePoint == '\n';
            boolean before = space || Character.isIdeographic(codePoint);
            if (before && word.length() > 0) {
                words.add(new Word(word.toString(), spaced));
                word.setLength(0);
                spaced = false;
            }
            if (space) {
                spaced = true;
            } else {
                word.appendCodePoint(codePoint);
            }
        }
        if (word.length() > 0) {
            words.add(new Word(word.toString(), spaced));
        }
        return words;
    }
}
