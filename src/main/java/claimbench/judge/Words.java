package claimbench.judge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a text in their order, signs apart. */
record Words(List<String> list) {

    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zs}\\p{Zl}\\p{Zp}]+");
    private static final Pattern QUOTES = Pattern.compile("[\"`“”„«»‹›「」『』]");
    private static final Pattern SINGLE_QUOTES = Pattern.compile("(?<!\\p{L})['‘’]|['‘’](?!\\p{L})");
    private static final Pattern SIGNS = Pattern.compile("(?<!\\()([<>≥≤])|(?<=\\d)(%)|([$])(?=\\d)|(~)(?=\\d)");
    private static final Pattern COMMAS = Pattern.compile("[;、，]|,(?!\\d{3}(?!\\d))|(?<!\\d),");
    private static final Pattern END = Pattern.compile("[\\s.!?。…]+$");
    private static final Set<String> FILLERS = Set.of("the", "also", "now", "currently", "already", "both");

    Words {
        list = List.copyOf(list);
    }

    /** Splits a text: quotes, line breaks, a final stop and words that change nothing are dropped. */
    static Words of(String text) {
        String plain = HIDDEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip();
        plain = SINGLE_QUOTES.matcher(QUOTES.matcher(plain).replaceAll(" ")).replaceAll(" ");
        plain = END.matcher(plain).replaceAll("").replace(">=", "≥").replace("<=", "≤");
        plain = SIGNS.matcher(plain).replaceAll(" $1$2$3$4 ");
        plain = COMMAS.matcher(plain).replaceAll(" , ");
        List<String> words = new ArrayList<>();
        for (String word : plain.split("\\s+", -1)) {
            if (!word.isEmpty() && !FILLERS.contains(word.toLowerCase(Locale.ROOT))) {
                words.add(word);
            }
        }
        return new Words(words);
    }

    int size() {
        return list.size();
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    /** The word at a place, in small letters; empty behind the end. */
    String at(int place) {
        return place >= 0 && place < list.size() ? list.get(place).toLowerCase(Locale.ROOT) : "";
    }

    Words from(int start) {
        return between(Math.min(start, size()), size());
    }

    Words to(int end) {
        return between(0, end);
    }

    Words between(int start, int end) {
        return new Words(list.subList(start, end));
    }

    Words and(Words others) {
        List<String> all = new ArrayList<>(list);
        all.addAll(others.list);
        return new Words(all);
    }

    /** True if these words, separated by blanks, stand at the place. */
    boolean has(String phrase, int place) {
        int at = place;
        for (String word : phrase.split(" ", -1)) {
            if (!at(at++).equals(word)) {
                return false;
            }
        }
        return true;
    }

    /** The first place of one of these words; -1 if there is none. */
    int find(Set<String> words) {
        for (int place = 0; place < size(); place++) {
            if (words.contains(at(place))) {
                return place;
            }
        }
        return -1;
    }

    /** The words with blanks between them. */
    String text() {
        return String.join(" ", list).replace(" ,", ",");
    }
}
