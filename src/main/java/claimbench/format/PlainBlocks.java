package claimbench.format;

import claimbench.document.Block;
import claimbench.document.Figure;
import claimbench.document.Index;
import claimbench.document.Inline;
import claimbench.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The blocks of a document as text that needs no formatting to be read. */
record PlainBlocks(Index index) implements Block.Visitor<String> {

    String write(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining("\n\n"));
    }

    /** A title, underlined. */
    static String underlined(String title, String sign) {
        List<String> lines = PlainLines.wrapped(title, PlainLines.WIDTH);
        int width = lines.stream().mapToInt(PlainLines::columns).max().orElse(0);
        return String.join("\n", lines) + "\n" + sign.repeat(Math.min(width, PlainLines.WIDTH));
    }

    static String paragraph(String text) {
        return String.join("\n", PlainLines.wrapped(text, PlainLines.WIDTH));
    }

    private static String words(List<Inline> inlines) {
        return PlainInlines.VISITOR.write(inlines);
    }

    private String text(String key, Object... arguments) {
        return index.language().text(key, arguments);
    }

    @Override
    public String heading(Block.Heading heading) {
        String title = words(heading.inlines());
        return switch (heading.level()) {
            case 2 -> "\n" + underlined(title, "=");
            case 3 -> underlined(title, "-");
            default -> paragraph(title);
        };
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return paragraph(words(paragraph.inlines()));
    }

    @Override
    public String bullets(Block.Bullets bullets) {
        List<String> lines = new ArrayList<>();
        for (List<Inline> item : bullets.items()) {
            String sign = bullets.order() == Block.Bullets.Order.NUMBERED ? lines.size() + 1 + ". " : "- ";
            lines.add(PlainLines.hanging(sign, words(item)));
        }
        return String.join("\n", lines);
    }

    @Override
    public String callout(Block.Callout callout) {
        return callout.kind().label(index.language()) + ":\n" + write(callout.blocks());
    }

    @Override
    public String details(Block.Details details) {
        return details.state() == Block.Details.State.UNFOLDED
                ? paragraph(details.summary()) + "\n\n" + write(details.blocks())
                : paragraph(details.summary() + " " + text("eml.folded"));
    }

    @Override
    public String definitions(Block.Definitions definitions) {
        return definitions.definitions().stream()
                .map(entry -> PlainLines.hanging("  ", words(entry.term()) + ": " + words(entry.meaning())))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String references(Block.References references) {
        return references.sources().stream()
                .map(source -> PlainLines.hanging("[" + source.number() + "] ", words(source.inlines())))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String table(Table table) {
        return paragraph(index.label(table) + ". " + words(table.caption())) + "\n\n"
                + new PlainTable(table, PlainInlines.VISITOR).write();
    }

    @Override
    public String figure(Figure figure) {
        return paragraph(index.label(figure) + ". " + words(figure.caption())) + "\n"
                + PlainLines.hanging("  ", figure.altText());
    }
}
