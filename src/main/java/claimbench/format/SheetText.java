package claimbench.format;

import claimbench.document.Printable;
import java.util.regex.Pattern;

/** Text as a cell of a workbook holds it. It is always text, whatever it begins with. */
final class SheetText {

    /** What Excel allows in a cell. */
    static final int LONGEST = 32_767;

    private static final String CUT = "…";

    /** What a workbook would read as a character with this number. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SheetText() {}

    static String of(String text) {
        String printable = ESCAPE.matcher(Printable.of(text)).replaceAll("_x005F_");
        return printable.length() <= LONGEST ? printable : cut(printable);
    }

    /** Text for a header or footer, where an ampersand begins a command. */
    static String inFooter(String text) {
        return Printable.of(text).replace("&", "&&");
    }

    private static String cut(String text) {
        int end = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
