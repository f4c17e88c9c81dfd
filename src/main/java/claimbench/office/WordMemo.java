package claimbench.office;

import claimbench.document.Block;
import claimbench.document.Document;
import claimbench.document.Slot;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A memo in Word that a person wrote, with places for parts of a report. All that is outside these places keeps its
 * bytes.
 */
public final class WordMemo {

    private WordMemo() {}

    /**
     * The places for parts, in the order of the text: paragraphs that say only {@code {{claimbench:matrix}}}, content
     * controls with such a tag or title, and bookmarks such as {@code claimbench_matrix} around whole paragraphs.
     */
    public static List<Slot> slots(byte[] docx) {
        return found(docx).slots().stream().map(MemoSlot::slot).toList();
    }

    /** Parts that are asked for within a sentence or a text box, where no part can stand. */
    public static List<String> inSentences(byte[] docx) {
        return found(docx).inSentences();
    }

    private static MemoSlots found(byte[] docx) {
        WordFile file = WordFile.of(docx);
        return MemoSlots.in(XmlElement.root(file.text(file.main())));
    }

    /**
     * The memo with parts in its places. Each becomes a content control, by which it is found again.
     *
     * @param attachment numbers the sources; the parts are runs of its blocks
     * @param parts for each place of {@link #slots}; an empty part leaves its place as it is
     */
    public static byte[] fill(byte[] docx, Document attachment, List<List<Block>> parts) {
        return new MemoFill(WordFile.of(docx), attachment, parts).bytes();
    }

    /** The memo with a placeholder for each part behind all its text. */
    public static byte[] appended(byte[] docx, List<String> parts) {
        WordFile file = WordFile.of(docx);
        String text = file.text(file.main());
        XmlElement body = XmlElement.root(text).children().stream()
                .filter(element -> element.is("w:body"))
                .findFirst()
                .orElseThrow();
        String added = parts.stream()
                .map(part -> "<w:p><w:r><w:t>{{claimbench:" + XmlElement.escaped(part) + "}}</w:t></w:r></w:p>")
                .collect(Collectors.joining());
        String longer = body.children().stream()
                .filter(element -> element.is("w:sectPr"))
                .findFirst()
                .map(end -> text.substring(0, end.start()) + added + text.substring(end.start()))
                .orElseGet(() -> body.appending(added));
        return OfficeParts.write(file.with(file.main(), longer).parts());
    }
}
