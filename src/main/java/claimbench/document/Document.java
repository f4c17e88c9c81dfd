package claimbench.document;

import java.util.List;

/**
 * A report before it has a format. Ids are unique, every citation and every link to a place inside leads
 * somewhere, and no heading level is left out: a document that breaks this cannot be made.
 *
 * @param data what formats that people calculate with hold beside the blocks; may be empty
 */
public record Document(Info info, List<Meta> head, List<Block> blocks, List<DataSheet> data) {

    public Document {
        head = List.copyOf(head);
        blocks = List.copyOf(blocks);
        data = List.copyOf(data);
        Index.of(info.language(), head, blocks).check();
    }

    public Document(Info info, List<Meta> head, List<Block> blocks) {
        this(info, head, blocks, List.of());
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
