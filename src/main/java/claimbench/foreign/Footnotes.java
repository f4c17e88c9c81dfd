package claimbench.foreign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notes of a table, by the mark or by the name they explain. */
final class Footnotes {

    private static final String MARK =
            "\\*+|[†‡§¶‖⁂※]+|[¹²³⁴⁵⁶⁷⁸⁹⁰ᵃᵇᶜᵈᵉ]|\\[\\w{1,2}]|\\^\\{?\\w{1,2}\\}?|\\d{1,2}[.):]?(?=\\s)|[a-f][.)](?=\\s)";
    private static final Pattern MARKED = Pattern.compile("^(" + MARK + ")\\s*[:=]?\\s*(\\S.*)$", Pattern.DOTALL);
    private static final Pattern NOTE =
            Pattern.compile("(?i)^(?:notes?|footnotes?|source|legend)\\b.*", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("^([^:：]{2,60})[:：]\\s*(\\S.*)$", Pattern.DOTALL);

    private final Map<String, List<String>> byMark = new LinkedHashMap<>();
    private final Map<String, List<String>> byName = new LinkedHashMap<>();
    private final List<String> unmarked = new ArrayList<>();

    Footnotes(List<String> notes) {
        for (String note : notes) {
            Matcher marked = MARKED.matcher(note);
            String text = marked.matches() ? marked.group(2) : note;
            Matcher named = NAMED.matcher(text);
            if (named.matches()) {
                add(byName, named.group(1).strip(), named.group(2));
            }
            if (marked.matches()) {
                add(byMark, GridCell.mark(marked.group(1)).replaceAll("[.):]$", ""), text);
            } else {
                unmarked.add(text);
            }
        }
    }

    private static void add(Map<String, List<String>> notes, String key, String text) {
        notes.computeIfAbsent(key, unused -> new ArrayList<>()).add(GridCell.clean(text));
    }

    static boolean startsLikeNote(String text) {
        return MARKED.matcher(text).matches() || NOTE.matcher(text).matches();
    }

    /** The notes with that mark. Where a mark only serves as bullet of notes that begin with a name, there are none. */
    List<String> marked(String mark) {
        List<String> texts = byMark.getOrDefault(mark, List.of());
        boolean bullet = texts.size() > 1
                && texts.stream().anyMatch(text -> NAMED.matcher(text).matches());
        return bullet ? List.of() : texts;
    }

    /** Notes without a mark. */
    List<String> unmarked() {
        return unmarked;
    }

    /** Names that begin a note, with its text. */
    Map<String, List<String>> named() {
        return byName;
    }
}
