package claimbench.report;

import claimbench.document.Inline;
import claimbench.document.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * Words with what stands at their places, so that each language has its own order. In the words, {@code <b>} and
 * {@code </b>} stand around what is strong; in what is put in, they are plain text.
 */
final class Phrase {

    // No words have these; so nothing that is put in can be taken for one.
    private static final char PLACE = '\uE000';
    private static final String STRONG = "<b>";
    private static final String END_OF_STRONG = "</b>";

    private final Language language;
    private final List<List<Inline>> insets = new ArrayList<>();
    private final Object[] places;

    Phrase(Language language, Object... arguments) {
        this.language = language;
        places = new Object[arguments.length];
        for (int at = 0; at < arguments.length; at++) {
            places[at] = place(arguments[at]);
        }
    }

    /** A number chooses between singular and plural, so it stays one. */
    private Object place(Object argument) {
        if (argument instanceof Number) {
            return argument;
        }
        if (argument instanceof Line line) {
            insets.add(line.inlines());
        } else {
            insets.add(argument instanceof Inline inline ? List.of(inline) : Inline.text(argument.toString()));
        }
        return PLACE + Character.toString(insets.size());
    }

    List<Inline> inlines(String key) {
        List<Inline> all = new ArrayList<>();
        String rest = language.text(key, places);
        while (!rest.isEmpty()) {
            int strong = rest.indexOf(STRONG);
            int end = rest.indexOf(END_OF_STRONG);
            if (strong < 0 || end < strong) {
                all.addAll(filled(rest));
                return all;
            }
            all.addAll(filled(rest.substring(0, strong)));
            all.add(new Inline.Strong(filled(rest.substring(strong + STRONG.length(), end))));
            rest = rest.substring(end + END_OF_STRONG.length());
        }
        return all;
    }

    private List<Inline> filled(String words) {
        List<Inline> all = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < words.length(); at++) {
            if (words.charAt(at) != PLACE) {
                text.append(words.charAt(at));
                continue;
            }
            for (Inline inline : insets.get(words.charAt(++at) - 1)) {
                if (inline instanceof Inline.Text plain) {
                    text.append(plain.text());
                } else {
                    flush(text, all);
                    all.add(inline);
                }
            }
        }
        flush(text, all);
        return all;
    }

    private static void flush(StringBuilder text, List<Inline> all) {
        if (text.length() > 0) {
            all.add(new Inline.Text(text.toString()));
            text.setLength(0);
        }
    }
}
