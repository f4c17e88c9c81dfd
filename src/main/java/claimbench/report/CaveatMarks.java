package claimbench.report;

import claimbench.audit.Caveats;
import claimbench.audit.Caveats.Kind;
import claimbench.compare.BenchmarkColumn;
import claimbench.document.Block;
import claimbench.document.Block.Definition;
import claimbench.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The caveats of benchmarks, beside the numbers that they concern. */
record CaveatMarks(Material material) {

    /** The name of a benchmark with the kinds of its caveats below, which lead to the section on caveats. */
    Table.Cell name(BenchmarkColumn column) {
        Line line = material.line().text(column.title());
        String kinds = kinds(column);
        return kinds.isEmpty()
                ? line.cell()
                : linked(line.newLine(), column, kinds).cell();
    }

    /** Every contested benchmark has its row there, but in a brief. */
    private Line linked(Line line, BenchmarkColumn column, String kinds) {
        return material.isBrief() || !material.isContested(column)
                ? line.text(kinds)
                : line.link(Section.CAVEATS, anchor(column), kinds);
    }

    /** The caveats of these benchmarks, each under its name; nothing if none has any. */
    List<Block> below(List<BenchmarkColumn> columns) {
        List<Definition> entries = columns.stream()
                .filter(column -> !caveats(column).isEmpty())
                .map(column -> new Definition(column.title(), words(column)))
                .distinct()
                .toList();
        return entries.isEmpty()
                ? List.of()
                : List.of(
                        material.paragraph("caveats.below"),
                        new Block.Definitions(Block.Definitions.Layout.LIST, entries));
    }

    Caveats caveats(BenchmarkColumn column) {
        return Caveats.of(column, material.comparison().matrix());
    }

    /** {@code near its ceiling; has a successor}; empty if the caveat is of no such kind. */
    String kinds(BenchmarkColumn column) {
        return material.words()
                .semicolons(caveats(column).kinds().stream()
                        .map(kind -> kind(kind, column))
                        .toList());
    }

    private String kind(Kind kind, BenchmarkColumn column) {
        return kind == Kind.SUCCEEDED
                ? material.say("caveat.succeeded", caveats(column).successor())
                : material.term("caveat", kind);
    }

    /** What the registry says, after what only the values or its other columns show. */
    String words(BenchmarkColumn column) {
        List<String> sentences = new ArrayList<>();
        List<Kind> unsaid = caveats(column).unsaid();
        if (!unsaid.isEmpty()) {
            sentences.add(sentence(material.words()
                    .semicolons(unsaid.stream().map(kind -> kind(kind, column)).toList())));
        }
        if (!caveats(column).words().isEmpty()) {
            sentences.add(sentence(caveats(column).words()));
        }
        return material.words().sentences(sentences);
    }

    private static String sentence(String text) {
        String first = Words.capital(text);
        return first.endsWith(".") ? first : first + ".";
    }

    /** Where the caveats of a benchmark stand. */
    String anchor(BenchmarkColumn column) {
        Map<String, String> slugs = Slugs.distinct(material.comparison().matrix().columns().stream()
                .map(BenchmarkColumn::title)
                .distinct()
                .toList());
        return "caveat-" + slugs.getOrDefault(column.title(), "");
    }
}
