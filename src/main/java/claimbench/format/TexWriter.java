package claimbench.format;

import claimbench.document.Block;
import claimbench.document.Document;
import claimbench.document.Index;
import claimbench.document.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables and pictures of a report for a paper, each between comments that name it, to be taken with {@code \input}
 * or copied. Needs the packages booktabs, longtable, graphicx and hyperref, and an engine that reads UTF-8.
 */
record TexWriter(Document document) {

    byte[] write() {
        TexBlocks blocks = new TexBlocks(Index.of(document));
        String head = "% " + TexText.comment(document.info().title()) + "\n% "
                + TexText.comment(document.info().stamp()) + "\n"
                + "% Needs: \\usepackage{booktabs,longtable,graphicx,hyperref}\n";
        String body = pieces(document.blocks())
                .map(block -> block.accept(blocks))
                .filter(piece -> !piece.isEmpty())
                .collect(Collectors.joining("\n"));
        return (head + "\n" + body).getBytes(StandardCharsets.UTF_8);
    }

    /** All blocks, those to unfold in their place. */
    private static Stream<Block> pieces(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Details details ? pieces(details.blocks()) : Stream.of(block));
    }

    /** As many column letters as the table has columns: the first wide enough for names, text in narrow paragraphs. */
    static String columns(Table table) {
        return table.columns().stream()
                .map(column -> switch (column.align()) {
                    case LEFT -> "l";
                    case RIGHT -> "r";
                    case CENTER -> "c";
                })
                .collect(Collectors.joining());
    }
}
