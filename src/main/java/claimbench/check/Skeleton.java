package claimbench.check;

import claimbench.catalogue.Names;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** What a name looks like: letters that a reader takes for each other become the same letter. */
final class Skeleton {

    /** Cyrillic and Greek letters in capital or small form, each above the Latin letter it looks like. */
    private static final String FOREIGN = "АВЕЗКМНОРСТУХІЈЅԚԜаеорсухіјѕԛԝһԁΑΒΕΖΗΙΚΜΝΟΡΤΥΧοιкκνρυ";

    private static final String LATIN = "ABE3KMHOPCTYXIJSQWaeopcyxijsqwhdABEZHIKMNOPTYXoikkvpu";

    private static final Map<Character, Character> LOOK = look();

    private Skeleton() {}

    private static Map<Character, Character> look() {
        Map<Character, Character> look = new HashMap<>();
        for (int i = 0; i < FOREIGN.length(); i++) {
            look.put(FOREIGN.charAt(i), LATIN.charAt(i));
        }
        return Map.copyOf(look);
    }

    /** True for a letter of another alphabet that looks like a Latin one. */
    static boolean looksLatin(int character) {
        return character <= Character.MAX_VALUE && LOOK.containsKey((char) character);
    }

    /** Names with the same skeleton cannot be told apart by eye, or differ only in case, blanks and punctuation. */
    static String of(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC);
        StringBuilder latin = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            latin.append(LOOK.getOrDefault(folded.charAt(i), folded.charAt(i)));
        }
        String key = Names.key(latin.toString());
        return key.replace('0', 'o').replace('1', 'l').replace('i', 'l').replace('α', 'a');
    }
}
