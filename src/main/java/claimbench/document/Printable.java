package claimbench.document;

/**
 * Text as it may be printed. Line ends and tabs become spaces; what cannot be seen but changes what is seen
 * (controls, overrides of the writing direction, tag characters, halves of surrogate pairs) becomes U+FFFD, so
 * that a reader notices it.
 */
public final class Printable {

    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {}

    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().map(Printable::shown).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static int shown(int c) {
        if (c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029) {
            return ' ';
        }
        return Character.isISOControl(c) || turnsDirection(c) || isHidden(c) ? REPLACEMENT : c;
    }

    private static boolean turnsDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isHidden(int c) {
        return Character.getType(c) == Character.SURROGATE
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || c == 0xFEFF
                || (c >= 0xE0000 && c <= 0xE007F);
    }
}
