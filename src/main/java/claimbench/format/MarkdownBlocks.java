package claimbench.format;

import claimbench.document.Block;
import claimbench.document.Figure;
import claimbench.document.Index;
import claimbench.document.Inline;
import claimbench.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

record MarkdownBlocks(Index index, MarkdownInlines inlines) implements Block.Visitor<String> {

    MarkdownBlocks(Index index) {
        this(index, new MarkdownInlines(index));
    }

    String write(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining("\n\n"));
    }

    @Override
    public String heading(Block.Heading heading) {
        return "#".repeat(heading.level()) + " " + inlines.anchorIfNeeded(heading.id())
                + inlines.write(heading.inlines()).strip();
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return line(paragraph.inlines());
    }

    @Override
    public String bullets(Block.Bullets bullets) {
        List<String> lines = new ArrayList<>();
        for (List<Inline> item : bullets.items()) {
            String sign = bullets.order() == Block.Bullets.Order.NUMBERED ? lines.size() + 1 + "." : "-";
            lines.add(sign + " " + line(item));
        }
        return String.join("\n", lines);
    }

    @Override
    public String callout(Block.Callout callout) {
        String inside = "**" + callout.kind().label(index.language()) + "**\n\n" + write(callout.blocks());
        return inside.lines().map(line -> line.isEmpty() ? ">" : "> " + line).collect(Collectors.joining("\n"));
    }

    // A blank line, or what is inside would be read as HTML.
    @Override
    public String details(Block.Details details) {
        return details(details.state(), details.summary(), write(details.blocks()));
    }

    private static String details(Block.Details.State state, String summary, String inside) {
        return (state == Block.Details.State.UNFOLDED ? "<details open>" : "<details>") + "\n<summary>"
                + Html.escaped(summary) + "</summary>\n\n" + inside + "\n\n</details>";
    }

    @Override
    public String definitions(Block.Definitions definitions) {
        return definitions.layout() == Block.Definitions.Layout.LINE
                ? MarkdownText.line(entries(definitions, " ").collect(Collectors.joining(" · ")))
                : entries(definitions, ": ").map(entry -> "- " + entry).collect(Collectors.joining("\n"));
    }

    private Stream<String> entries(Block.Definitions definitions, String between) {
        return definitions.definitions().stream()
                .map(entry -> MarkdownText.strongAlone(inlines.write(entry.term()))
                        + between
                        + inlines.write(entry.meaning()));
    }

    // Not a numbered list: GitHub would number it anew, and a report may cite sources 2 and 5 only.
    @Override
    public String references(Block.References references) {
        String list = references.sources().stream()
                .map(source -> MarkdownText.anchor(source.id()) + "\\[" + source.number() + "\\] "
                        + inlines.write(source.inlines()))
                .collect(Collectors.joining("\n\n"));
        return references.claims() == Block.References.Claims.LISTED
                ? list + "\n\n"
                        + details(Block.Details.State.FOLDED, index.language().text("taken-all"), claims(references))
                : list;
    }

    private String claims(Block.References references) {
        return references.sources().stream()
                .filter(source -> !source.claims().isEmpty())
                .map(source -> "\\[" + source.number() + "\\] "
                        + source.claims().stream().map(inlines::write).collect(Collectors.joining(" · ")))
                .collect(Collectors.joining("\n\n"));
    }

    @Override
    public String table(Table table) {
        return captioned(table.id(), index.label(table), table.caption()) + "\n\n"
                + new MarkdownTable(table, inlines).write();
    }

    @Override
    public String figure(Figure figure) {
        String picture = "![" + MarkdownText.escape(figure.altText()).strip() + "]("
                + figure.picture().fileName() + ")";
        String caption = captioned(figure.id(), index.label(figure), figure.caption());
        String data = figure.data().stream()
                .map(file -> MarkdownText.link(file.fileName(), MarkdownText.escape(file.label())))
                .collect(Collectors.joining(" · "));
        return picture + "\n\n" + caption
                + (data.isEmpty() ? "" : "\n\n" + index.language().text("data") + " " + data);
    }

    private String captioned(String id, String label, List<Inline> caption) {
        return inlines.anchorIfNeeded(id) + "**" + label + ".** " + inlines.write(caption);
    }

    private String line(List<Inline> content) {
        return MarkdownText.line(inlines.write(content));
    }
}
