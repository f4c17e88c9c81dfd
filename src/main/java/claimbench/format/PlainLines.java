package claimbench.format;

import claimbench.document.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Lines of plain text, no longer than a mail program shows them, in letters of equal width. */
final class PlainLines {

    static final int WIDTH = 78;

    private static final Pattern SPACES = Pattern.compile(" +");

    private PlainLines() {}

    /** The text in lines of at most this many columns; a word that is longer stays whole, for it may be an address. */
    static List<String> wrapped(String text, int width) {
        return wrapped(text, width, word -> wide(word) ? pieces(word, width) : List.of(word));
    }

    /** The same for a cell of a table, whose neighbours must keep their place: no line is longer. */
    static List<String> wrappedInCell(String text, int width) {
        return wrapped(text, width, word -> pieces(word, width));
    }

    private static List<String> wrapped(String text, int width, Function<String, List<String>> parts) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.lines().toList()) {
            StringBuilder line = new StringBuilder();
            for (String word : words(Printable.of(paragraph))) {
                for (String piece : parts.apply(word)) {
                    if (line.length() > 0 && columns(line.toString()) + 1 + columns(piece) > width) {
                        lines.add(line.toString());
                        line.setLength(0);
                    }
                    line.append(line.length() > 0 ? " " : "").append(piece);
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** With something before the first line, and as much room before the others. */
    static String hanging(String start, String text) {
        int room = columns(start);
        return start + String.join("\n" + " ".repeat(room), wrapped(text, WIDTH - room));
    }

    /** Chinese is written without spaces and may break anywhere. */
    private static boolean wide(String word) {
        return word.codePoints().anyMatch(c -> columns(c) == 2);
    }

    /** Parts that fit, ending in a hyphen where one is near. */
    private static List<String> pieces(String word, int width) {
        List<String> pieces = new ArrayList<>();
        String rest = word;
        while (columns(rest) > width) {
            int end = rest.offsetByCodePoints(0, 1);
            while (columns(rest.substring(0, rest.offsetByCodePoints(end, 1))) <= width) {
                end = rest.offsetByCodePoints(end, 1);
            }
            int hyphen = rest.lastIndexOf('-', end - 1) + 1;
            int cut = hyphen > end / 2 ? hyphen : end;
            pieces.add(rest.substring(0, cut));
            rest = rest.substring(cut);
        }
        pieces.add(rest);
        return pieces;
    }

    static List<String> words(String text) {
        return SPACES.splitAsStream(text.trim()).toList();
    }

    static String padded(String text, int width, boolean right) {
        String room = " ".repeat(Math.max(0, width - columns(text)));
        return right ? room + text : text + room;
    }

    static int columns(String text) {
        return text.codePoints().map(PlainLines::columns).sum();
    }

    private static int columns(int c) {
        return Character.isIdeographic(c) || (c >= 0x3000 && c <= 0x30FF) || (c >= 0xFF00 && c <= 0xFF60) ? 2 : 1;
    }
}
