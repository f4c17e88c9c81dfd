package claimbench.foreign;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of a table, without emphasis.
 *
 * @param text the text without footnote marks, blanks made single
 * @param marks footnote marks behind the text, such as {@code *} or {@code 1}
 */
record GridCell(String text, List<String> marks) {

    static final GridCell EMPTY = new GridCell("", List.of());

    private static final Pattern TRAILING_MARK = Pattern.compile(
            "^(.*\\S)\\s*(\\*+|[†‡§¶‖⁂※]+|[¹²³⁴⁵⁶⁷⁸⁹⁰ᵃᵇᶜᵈᵉ]|\\[\\w{1,2}]|\\^\\{?\\w{1,2}\\}?|\\^\\*)$", Pattern.DOTALL);
    private static final Pattern EMPHASIS = Pattern.compile("^(?:\\*\\*|__)(.+?)(?:\\*\\*|__)(.*)$");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2000-\\u200B\\u202F\\u205F\\u3000\\uFEFF]+");

    GridCell {
        marks = List.copyOf(marks);
    }

    /** Text as it stands in a file that knows no formatting. */
    static GridCell of(String raw) {
        return of(raw, List.of());
    }

    /** Text with the marks that its formatting shows; more may stand at its end. */
    static GridCell of(String raw, List<String> shown) {
        String rest = clean(raw);
        Matcher emphasised = EMPHASIS.matcher(rest);
        if (emphasised.matches()) {
            rest = emphasised.group(1) + emphasised.group(2);
        }
        List<String> marks = new ArrayList<>(shown);
        Matcher marked = TRAILING_MARK.matcher(rest);
        while (marked.matches()) {
            marks.add(0, mark(marked.group(2)));
            rest = marked.group(1);
            marked = TRAILING_MARK.matcher(rest);
        }
        return rest.isEmpty() && marks.isEmpty() ? EMPTY : new GridCell(rest, marks);
    }

    /** A mark without brackets and raising. */
    static String mark(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("[\\[\\]^{}()]", "");
    }

    /** Blanks of any kind made single, none at the ends. */
    static String clean(String raw) {
        return BLANKS.matcher(raw).replaceAll(" ").strip();
    }

    boolean isEmpty() {
        return text.isEmpty() && marks.isEmpty();
    }

    /** The text with its marks, as the table prints it. */
    String printed() {
        return text + String.join("", marks);
    }
}
