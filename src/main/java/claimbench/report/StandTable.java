package claimbench.report;

import claimbench.document.Block;
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
        List<Column> columns = new ArrayList<>(List.of(material.rowHeader("column.model")));
        for (Stand stand : Stand.values()) {
            columns.add(Column.of(material.term("stand", stand), Align.RIGHT));
        }
        return List.of(new Table(
                "table-stands",
                material.line("matrix.stands", material.contested().size()).inlines(),
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
