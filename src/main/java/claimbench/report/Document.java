package claimbench.report;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A report before it has a format. Ids are unique, every citation and every link to a place inside leads
 * somewhere, and no heading level is left out: a document that breaks this cannot be made.
 *
 * @param language as in {@code lang}: "en", "zh-Hans"
 * @param stamp what the report was made from, in one line
 */
public record Document(String title, String language, List<Meta> head, List<Block> blocks, String stamp) {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    public Document {
        if (!LANGUAGE.matcher(language).matches()) {
            throw new IllegalArgumentException("Not a language tag: " + language);
        }
        head = List.copyOf(head);
        blocks = List.copyOf(blocks);
        Index.of(head, blocks).check();
    }

    /** One line of the head block, such as the question asked. */
    public record Meta(String label, List<Inline> value) {

        public Meta {
            value = List.copyOf(value);
        }

        public Meta(String label, String value) {
            this(label, Inline.text(value));
        }
    }
}
