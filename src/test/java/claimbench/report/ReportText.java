package claimbench.report;

import claimbench.document.Block;
import claimbench.document.Document;
import claimbench.document.Index;
import claimbench.document.Inline;
import claimbench.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a document says, for tests to look at. */
final class ReportText {

    private ReportText() {}

    static List<String> sections(Document document) {
        return Index.of(document).headings().stream()
                .filter(heading -> heading.level() == 2)
                .map(Block.Heading::id)
                .toList();
    }

    /** All blocks, those to unfold in their place. */
    static Stream<Block> blocks(Document document) {
        return document.blocks().stream().flatMap(ReportText::inside);
    }

    private static Stream<Block> inside(Block block) {
        return block instanceof Block.Details details
                ? details.blocks().stream().flatMap(ReportText::inside)
                : Stream.of(block);
    }

    static List<Table> tables(Document document) {
        return blocks(document)
                .flatMap(block -> block instanceof Table table ? Stream.of(table) : Stream.empty())
                .toList();
    }

    static Table table(Document document, String id) {
        return tables(document).stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table " + id));
    }

    static List<String> titles(Table table) {
        return table.columns().stream()
                .map(column -> Inline.plain(column.title()))
                .toList();
    }

    static List<String> rows(Document document, String table) {
        return table(document, table).rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> Inline.plain(cell.inlines()))
                        .collect(Collectors.joining(" | ")))
                .toList();
    }

    static String row(Document document, String table, String start) {
        return rows(document, table).stream()
                .filter(row -> row.startsWith(start + " | "))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + start));
    }

    static String cell(Table.Row row, int at) {
        return Inline.plain(row.cells().get(at).inlines());
    }

    static List<String> ids(Document document) {
        return tables(document).stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.id().stream())
                .toList();
    }

    static List<Block.Source> sources(Document document) {
        return document.blocks().stream()
                .flatMap(block ->
                        block instanceof Block.References references ? references.sources().stream() : Stream.empty())
                .toList();
    }

    /** The text of a section up to the next heading of level 2, a line for each paragraph, bullet or definition. */
    static String section(Document document, String id) {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        for (Block block : blocks(document).toList()) {
            if (block instanceof Block.Heading heading && heading.level() == 2) {
                inside = heading.id().equals(id);
            } else if (inside) {
                lines.addAll(lines(block));
            }
        }
        return String.join("\n", lines);
    }

    /** Every sentence outside tables and sources, with captions and headings of tables. */
    static String own(Document document) {
        return blocks(document).flatMap(block -> lines(block).stream()).collect(Collectors.joining("\n"));
    }

    private static List<String> lines(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return List.of(Inline.plain(paragraph.inlines()));
        }
        if (block instanceof Block.Heading heading) {
            return List.of(Inline.plain(heading.inlines()));
        }
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream().map(Inline::plain).toList();
        }
        if (block instanceof Block.Callout callout) {
            return callout.blocks().stream()
                    .flatMap(inner -> lines(inner).stream())
                    .toList();
        }
        if (block instanceof Block.Definitions definitions) {
            return definitions.definitions().stream()
                    .map(d -> Inline.plain(d.term()) + ": " + Inline.plain(d.meaning()))
                    .toList();
        }
        if (block instanceof Table table) {
            return List.of(Inline.plain(table.caption()), String.join(", ", titles(table)));
        }
        return List.of();
    }
}
