package claimbench.office;

import claimbench.document.Index;
import java.util.HashMap;
import java.util.Map;

/**
 * What all parts of a text that is being set share.
 *
 * @param textWidth from margin to margin, in twentieths of a point
 */
record WordDraft(
        Index index,
        WordStyles styles,
        WordPlaces places,
        WordRelations relations,
        CaptionNumbers captions,
        Ids ids,
        int textWidth) {

    /** Numbers that must differ within a file. */
    static final class Ids {

        private final Map<String, Integer> last = new HashMap<>();

        /** Says which number the file has used already. */
        Ids used(String kind, int highest) {
            last.put(kind, highest);
            return this;
        }

        int next(String kind) {
            return last.merge(kind, 1, Integer::sum);
        }
    }

    String text(String key, Object... arguments) {
        return index.language().text(key, arguments);
    }

    /** The same for a place that has this much room. */
    WordDraft within(int otherWidth) {
        return new WordDraft(index, styles, places, relations, captions, ids, otherWidth);
    }
}
