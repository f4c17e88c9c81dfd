package claimbench.report;

import claimbench.catalogue.ContextStatement;
import claimbench.claim.Source;
import claimbench.document.Block;
import claimbench.document.Inline;
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
                material.heading(2, "context", "context.heading"),
                new Block.Callout(
                        Block.Callout.Kind.CONTEXT,
                        List.of(
                                material.paragraph("context.reading"),
                                new Block.Bullets(Block.Bullets.Order.UNNUMBERED, items))));
    }

    private static List<Inline> item(ContextStatement statement, Material material) {
        Line line = material.line().strong(statement.subject()).text(": " + statement.statement());
        List<String> more = new ArrayList<>();
        Optional<Source> source = material.comparison().catalogue().source(statement.source());
        more.add(date(statement, source, material));
        if (!statement.stated().text("note").isEmpty()) {
            more.add(statement.stated().text("note"));
        }
        line.text(" (" + String.join("; ", more) + ")");
        material.citations()
                .number(source)
                .ifPresent(number -> line.text(" ").add(List.of(new Inline.NoteRef(number))));
        return line.inlines();
    }

    private static String date(ContextStatement statement, Optional<Source> source, Material material) {
        String asOf = statement.stated().text("as_of");
        return asOf.isEmpty()
                ? source.flatMap(Source::published)
                        .map(day -> material.say("context.printed", day.text()))
                        .orElseGet(() -> material.say("no-date"))
                : material.say("context.as-of", asOf);
    }
}
