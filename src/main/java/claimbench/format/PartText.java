package claimbench.format;

import claimbench.document.Block;
import claimbench.document.Index;
import java.util.List;

/** Parts of a document as text for the inside of another. */
public final class PartText {

    private PartText() {}

    /** Blocks as GitHub-flavoured Markdown, without a line end behind the last. */
    public static String markdown(Index index, List<Block> blocks) {
        return new MarkdownBlocks(index).write(blocks);
    }

    /** Blocks as HTML for the inside of a body, pictures inside, without a line end behind the last. */
    public static String html(Index index, List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        new ScreenBlocks(index).write(blocks).appendTo(out);
        return out.toString().strip();
    }
}
