package claimbench.office;

import claimbench.document.Language;
import java.util.HashMap;
import java.util.Map;

/** The numbers of captions: as in the report, or counting on from the captions of a memo. */
final class CaptionNumbers {

    /** A field of Word, and what it shows until Word works it out anew. */
    record Field(String instruction, int number) {}

    private final boolean countingOn;
    private final Map<String, Integer> last = new HashMap<>();

    private CaptionNumbers(boolean countingOn) {
        this.countingOn = countingOn;
    }

    static CaptionNumbers asInTheReport() {
        return new CaptionNumbers(false);
    }

    static CaptionNumbers countingOn() {
        return new CaptionNumbers(true);
    }

    /** The word before the number, which is what Word calls the sequence by. */
    static String word(Language language, String key) {
        return language.text(key, "").strip();
    }

    /** Says that so many captions with this word have come from elsewhere since. */
    void passed(String word, int captions) {
        last.merge(word, captions, Integer::sum);
    }

    /** What is left out on paper leaves a gap, which the field says, so that Word gives the same number. */
    Field next(String word, int numberInReport) {
        int before = last.getOrDefault(word, 0);
        int number = countingOn ? before + 1 : numberInReport;
        last.put(word, number);
        String gap = number == before + 1 ? "" : "\\r " + number + " ";
        return new Field(" SEQ " + word + " \\* ARABIC " + gap, number);
    }
}
