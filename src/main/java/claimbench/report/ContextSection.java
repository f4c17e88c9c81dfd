package claimbench.report;

import claimbench.catalogue.ContextStatement;
import claimbench.claim.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said of companies and markets: background, not compared. */
final class ContextSection {

    private ContextSection() {}

    static List<Block> blocks(Material material) {
        List<ContextStatement> statements = material.comparison().catalogue().context();
        if (statements.isEmpty()) {
            return List.of();
        }
        List<List<Inline>> items =
                statements.stream().map(statement -> item(statement, material)).toList();
        return List.of(
                new Block.Heading(2, "context", "Market and company statements"),
                new Block.Callout(
                        Block.Callout.Kind.NOTE,
                        List.of(
                                new Block.Paragraph("Background as the sources state it. None of it was checked, and"
                                        + " none of it enters a comparison."),
                                new Block.Bullets(Block.Bullets.Order.UNNUMBERED, items))));
    }

    private static List<Inline> item(ContextStatement statement, Material material) {
        Line line = material.line().strong(statement.subject()).text(": " + statement.statement());
        List<String> more = new ArrayList<>();
        if (!statement.stated().text("as_of").isEmpty()) {
            more.add("as of " + statement.stated().text("as_of"));
        }
        if (!statement.stated().text("note").isEmpty()) {
            more.add(statement.stated().text("note"));
        }
        line.text(more.isEmpty() ? "" : " (" + String.join("; ", more) + ")");
        Optional<Source> source = material.comparison().catalogue().source(statement.source());
        material.citations()
                .number(source)
                .ifPresent(number -> line.text(" ").add(List.of(new Inline.NoteRef(number))));
        return line.inlines();
    }
}
