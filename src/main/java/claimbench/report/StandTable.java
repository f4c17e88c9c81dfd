package claimbench.report;

import claimbench.document.Block;
import claimbench.document.Inline;
import claimbench.document.Table;
import claimbench.document.Table.Align;
import claimbench.document.Table.Column;
import claimbench.report.Outcome.Stand;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How often each model leads, ties or is behind, and where nothing is known. */
record StandTable(Material material, List<String> models) {

    List<Block> blocks() {
        if (material.contested().isEmpty()) {
            return List.of();
        }
        List<Column> columns = List.of(
                Column.rowHeader("Model"),
                Column.of("Leads", Align.RIGHT),
                Column.of("First, unsure", Align.RIGHT),
                Column.of("Ties", Align.RIGHT),
                Column.of("Behind", Align.RIGHT),
                Column.of("Behind, unsure", Align.RIGHT),
                Column.of("Not comparable", Align.RIGHT),
                Column.of("No claim", Align.RIGHT));
        int all = material.contested().size();
        return List.of(new Table(
                "table-stands",
                Inline.text("How often each model leads, ties or is behind on the "
                        + Words.count(all, "benchmark that has", "benchmarks that have")
                        + " values of two or more models. Leads and Behind are beyond sampling error, Ties within it;"
                        + " unsure: interval not known."),
                columns,
                models.stream().map(this::row).toList()));
    }

    /** Leads, ties, behind, unsure (interval not known, or not comparable) and no claim: {@code 4 · 51 · 43 · 76 · 56}. */
    String line(String model) {
        Map<Stand, Integer> counts = counts(model);
        int unsure = Stream.of(Stand.FIRST_UNSURE, Stand.BEHIND_UNSURE, Stand.NOT_COMPARABLE)
                .mapToInt(stand -> counts.getOrDefault(stand, 0))
                .sum();
        return counts.getOrDefault(Stand.LEADS, 0) + " · " + counts.getOrDefault(Stand.TIES, 0) + " · "
                + counts.getOrDefault(Stand.BEHIND, 0) + " · " + unsure + " · "
                + counts.getOrDefault(Stand.NO_CLAIM, 0);
    }

    private Map<Stand, Integer> counts(String model) {
        Map<Stand, Integer> counts = new EnumMap<>(Stand.class);
        material.contested().forEach(column -> counts.merge(Outcome.stand(model, column, material), 1, Integer::sum));
        return counts;
    }

    private Table.Row row(String model) {
        Map<Stand, Integer> counts = counts(model);
        List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of(model)));
        for (Stand stand : Stand.values()) {
            cells.add(Table.Cell.of(Integer.toString(counts.getOrDefault(stand, 0))));
        }
        return material.row(model, cells);
    }
}
