package claimbench.cli;

import java.util.Locale;
import java.util.stream.Collectors;

/** Text of the input, made safe and visible for a terminal or a log. */
final class Visible {

    private static final int[][] VARIATION = {{0xFE00, 0xFE0F}, {0xE0100, 0xE01EF}};

    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0xA4CF},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1FAFF},
        {0x20000, 0x3FFFD},
    };

    private Visible() {}

    private static boolean isWithin(int[][] ranges, int c) {
        for (int[] range : ranges) {
            if (range[0] <= c && c <= range[1]) {
                return true;
            }
        }
        return false;
    }

    /** Control, direction and other characters without ink as {@code <U+001B>}; line breaks and tabs as \n, \r, \t. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> visible.append("\\n");
                case '\r' -> visible.append("\\r");
                case '\t' -> visible.append("\\t");
                default -> {
                    if (isHidden(c)) {
                        visible.append(String.format(Locale.ROOT, "<U+%04X>", c));
                    } else {
                        visible.appendCodePoint(c);
                    }
                }
            }
        });
        return visible.toString();
    }

    /** As {@link #visible}, but line breaks stay. */
    static String lines(String text) {
        return text.lines()
                .map(Visible::visible)
                .collect(Collectors.joining("\n", "", text.endsWith("\n") ? "\n" : ""));
    }

    static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> true;
            default -> isWithin(VARIATION, c);
        };
    }

    /** Two sentences; the first may lack its full stop. */
    static String sentences(String first, String second) {
        return first.endsWith(".") || first.endsWith("?") ? first + " " + second : first + ". " + second;
    }

    /** Columns that the text takes on a terminal: letters of the far East take two. */
    static int width(String text) {
        return text.codePoints().map(Visible::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = isWithin(WIDE, c);
        return wide ? 2 : 1;
    }

    /** The text cut to so many columns, with … where something is left out. */
    static String cut(String text, int most) {
        if (width(text) <= most) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int taken = 0;
        for (int c : text.codePoints().toArray()) {
            taken += width(c);
            if (taken >= most) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept + "…";
    }
}
