package claimbench.report;

import claimbench.catalogue.Benchmark;
import claimbench.claim.Provenance;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Consensus;
import claimbench.document.Block;
import claimbench.document.Block.Definition;
import java.util.ArrayList;
import java.util.List;

/** What to keep in mind about the benchmarks that are shown. */
final class CaveatSection {

    private static final int MOST_IN_BRIEF = 6;
    private static final int MOST_NAMES = 6;

    private CaveatSection() {}

    static List<Block> blocks(Material material) {
        List<Definition> entries = new ArrayList<>();
        rivals(material, entries);
        vendorOnly(material, entries);
        for (BenchmarkColumn column : shown(material)) {
            Benchmark benchmark = column.benchmark();
            if (!benchmark.caveat().isEmpty()) {
                entries.add(new Definition(benchmark.name(), sentence(benchmark.caveat())));
            }
        }
        List<Definition> shown = entries.stream()
                .distinct()
                .limit(material.isBrief() ? MOST_IN_BRIEF : Integer.MAX_VALUE)
                .toList();
        return shown.isEmpty()
                ? List.of()
                : List.of(
                        material.heading(2, "caveats", "caveats.heading"),
                        new Block.Definitions(Block.Definitions.Layout.LIST, shown));
    }

    /** The contested core benchmarks on which the focus has a value; without a focus, all of them. */
    private static List<BenchmarkColumn> shown(Material material) {
        return material.contested().stream()
                .filter(material::isCore)
                .filter(column -> !material.hasFocus()
                        || !material.cell(material.comparison().focus(), column)
                                .evidence()
                                .isEmpty())
                .toList();
    }

    private static void rivals(Material material, List<Definition> entries) {
        List<Consensus> values = material.models().stream()
                .flatMap(model -> material.contested().stream()
                        .flatMap(column -> material.cell(model, column).consensus().stream()))
                .toList();
        long rival = values.stream()
                .filter(value -> value.provenance() == Provenance.RIVAL)
                .count();
        if (rival > 0) {
            entries.add(material.definition(
                    "caveats.rivals", "caveats.rivals.meaning", rival, values.size(), Provenance.RIVAL.mark()));
        }
    }

    private static void vendorOnly(Material material, List<Definition> entries) {
        List<String> closed = material.contested().stream()
                .filter(column -> column.benchmark().stated().text("run_by").equals("vendor-only"))
                .map(BenchmarkColumn::title)
                .toList();
        if (!closed.isEmpty()) {
            int most = material.isFull() ? closed.size() : MOST_NAMES;
            entries.add(material.definition(
                    "caveats.closed", "caveats.closed.meaning", material.words().list(closed, most)));
        }
    }

    private static String sentence(String text) {
        String first = Words.capital(text);
        return first.endsWith(".") ? first : first + ".";
    }
}
