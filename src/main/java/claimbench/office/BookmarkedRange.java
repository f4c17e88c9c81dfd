package claimbench.office;

import java.util.List;
import java.util.Optional;

/**
 * The paragraphs and tables that a bookmark is set around.
 *
 * @param part the name of the bookmark behind the prefix, with blanks for underscores
 * @param last the last of the blocks, or less than {@code first} if the bookmark stands within a sentence
 */
record BookmarkedRange(String part, int first, int last) {

    private static final int NONE = -1;

    /** The range of a bookmark with such a name that starts in or before this child. */
    static Optional<BookmarkedRange> startingAt(XmlElement container, int child, String prefix) {
        XmlElement block = container.children().get(child);
        if (!block.is("w:p") && !block.is("w:bookmarkStart")) {
            return Optional.empty();
        }
        return block.all("w:bookmarkStart")
                .filter(start -> start.attribute("w:name").startsWith(prefix))
                .findFirst()
                .map(start -> of(container, child, start, prefix));
    }

    private static BookmarkedRange of(XmlElement container, int child, XmlElement start, String prefix) {
        String part = start.attribute("w:name")
                .substring(prefix.length())
                .replace('_', ' ')
                .strip();
        boolean before = start.equals(container.children().get(child));
        boolean atStart = before || !says(container.children().get(child), 0, start.start());
        int first = before ? child + 1 : child;
        return new BookmarkedRange(part, first, atStart ? last(container.children(), first, start) : NONE);
    }

    private static int last(List<XmlElement> blocks, int first, XmlElement start) {
        String id = start.attribute("w:id");
        for (int at = first; at < blocks.size(); at++) {
            XmlElement block = blocks.get(at);
            Optional<XmlElement> end = block.all("w:bookmarkEnd")
                    .filter(found -> found.attribute("w:id").equals(id))
                    .findFirst();
            if (end.isPresent()) {
                boolean nothingBefore = !says(block, 0, end.get().start());
                boolean nothingAfter = !says(block, end.get().end(), block.end());
                return at > first && nothingBefore ? at - 1 : nothingAfter && block.is("w:p") ? at : NONE;
            }
        }
        return NONE;
    }

    /** True if the paragraph prints something between two places of the text. */
    private static boolean says(XmlElement block, int from, int to) {
        return MemoText.runs(block).anyMatch(run -> run.start() >= from && run.end() <= to);
    }

    boolean isWhole() {
        return last >= first;
    }

    List<XmlElement> blocks(XmlElement container) {
        return container.children().subList(first, last + 1);
    }
}
