package claimbench.cli;

import java.util.Locale;

/** Text of others made safe for a terminal: characters that would steer it are shown, not sent. */
final class Plain {

    private Plain() {}

    static String text(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean steers = c != '\n' && (type == Character.CONTROL || type == Character.FORMAT);
            plain.append(steers ? String.format(Locale.ROOT, "\\u%04X", c) : Character.toString(c));
        });
        return plain.toString();
    }

    /** Columns that the text takes on a terminal: Chinese characters take two. */
    static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
