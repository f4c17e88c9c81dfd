package claimbench.update;

import claimbench.claim.Column;
import claimbench.claim.Table;
import claimbench.csv.CsvEdit;
import claimbench.csv.CsvSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds rows to the files where they belong. */
public final class Additions {

    private static final Comparator<NewRow> CLAIM_ORDER =
            Comparator.comparing((NewRow row) -> row.cell("model")).thenComparing(row -> row.cell("benchmark"));

    private final Workspace workspace;
    private final Placement placement;

    public Additions(Workspace workspace) {
        this.workspace = workspace;
        this.placement = new Placement(workspace);
    }

    /**
     * The edits that add the rows.
     *
     * @param into the file for all claims, as a path; empty to put each beside its kin
     */
    public Rewrite of(List<NewRow> rows, Optional<String> into) {
        Map<String, String> publishers = new HashMap<>();
        rows.stream()
                .filter(row -> row.table() == Table.SOURCES)
                .forEach(row -> publishers.put(row.cell("id"), row.cell("publisher")));
        SortedMap<String, List<NewRow>> byFile = new TreeMap<>();
        for (NewRow row : told(rows)) {
            String file = row.table() == Table.CLAIMS
                    ? into.orElseGet(() -> placement.fileFor(row, publishers))
                    : workspace
                            .fileOf(row.table())
                            .orElseGet(() -> workspace.inRoot(row.table().fileName()));
            byFile.computeIfAbsent(file, unused -> new ArrayList<>()).add(row);
        }
        Rewrite all = Rewrite.NOTHING;
        for (Map.Entry<String, List<NewRow>> entry : byFile.entrySet()) {
            all = all.and(
                    workspace.files().containsKey(entry.getKey())
                            ? inserted(entry.getKey(), entry.getValue())
                            : created(entry.getKey(), entry.getValue()));
        }
        return all;
    }

    /** One file without registries: what a registry would say of a source goes into the claim rows. */
    private List<NewRow> told(List<NewRow> rows) {
        if (!workspace.isOneFile()) {
            return rows;
        }
        Map<String, NewRow> sources = new HashMap<>();
        Map<String, NewRow> models = new HashMap<>();
        Map<String, NewRow> benchmarks = new HashMap<>();
        for (NewRow row : rows) {
            switch (row.table()) {
                case SOURCES -> sources.put(row.cell("id"), row);
                case MODELS -> models.put(row.cell("name"), row);
                case BENCHMARKS -> benchmarks.put(row.cell("name"), row);
                default -> {}
            }
        }
        return rows.stream()
                .filter(row -> row.table() == Table.CLAIMS)
                .map(row -> {
                    Map<String, String> cells = new TreeMap<>(row.cells());
                    copy(sources.get(row.cell("source")), "title", cells, "source_title");
                    copy(sources.get(row.cell("source")), "publisher", cells, "publisher");
                    copy(sources.get(row.cell("source")), "url", cells, "source_url");
                    copy(sources.get(row.cell("source")), "published", cells, "published");
                    copy(models.get(row.cell("model")), "vendor", cells, "vendor");
                    copy(benchmarks.get(row.cell("benchmark")), "capability", cells, "capability");
                    copy(benchmarks.get(row.cell("benchmark")), "metric", cells, "metric");
                    return new NewRow(Table.CLAIMS, cells);
                })
                .toList();
    }

    private static void copy(
            @org.jspecify.annotations.Nullable NewRow from, String column, Map<String, String> cells, String as) {
        if (from != null && !from.cell(column).isEmpty()) {
            cells.putIfAbsent(as, from.cell(column));
        }
    }

    private Rewrite inserted(String file, List<NewRow> rows) {
        CsvSource source = workspace.file(file);
        List<CsvEdit> edits = new ArrayList<>();
        missing(source.header(), rows).forEach(column -> edits.add(new CsvEdit.AddColumn(column)));
        for (NewRow row : ordered(rows)) {
            int above = row.table() == Table.CLAIMS ? placement.rowAbove(row, file) : source.lastRow();
            edits.add(new CsvEdit.InsertRow(above, row.cells()));
        }
        return Rewrite.of(file, edits);
    }

    private static Rewrite created(String file, List<NewRow> rows) {
        Table table = rows.get(0).table();
        Set<String> header = new LinkedHashSet<>();
        table.columns().stream()
                .map(Column::name)
                .filter(column -> table != Table.CLAIMS || STANDARD.contains(column))
                .forEach(header::add);
        header.addAll(missing(List.copyOf(header), rows));
        List<Map<String, String>> cells =
                ordered(rows).stream().map(NewRow::cells).toList();
        return new Rewrite(new TreeMap<>(), new TreeMap<>(Map.of(file, CsvSource.create(List.copyOf(header), cells))));
    }

    /** The columns of a new file with claims; the others only where they are needed. */
    private static final Set<String> STANDARD = Set.of(
            "model",
            "benchmark",
            "value",
            "unit",
            "conditions",
            "source",
            "locator",
            "quote",
            "measured_by",
            "stderr",
            "items",
            "status",
            "note");

    private static List<NewRow> ordered(List<NewRow> rows) {
        return rows.get(0).table() == Table.CLAIMS
                ? rows.stream().sorted(CLAIM_ORDER).toList()
                : rows;
    }

    private static List<String> missing(List<String> header, List<NewRow> rows) {
        List<String> missing = new ArrayList<>();
        rows.stream().flatMap(row -> row.cells().keySet().stream()).forEach(column -> {
            if (!header.contains(column) && !missing.contains(column)) {
                missing.add(column);
            }
        });
        return missing;
    }
}
