package claimbench.chart;

import claimbench.catalogue.Capability;
import claimbench.chart.CoverageSpec.Column;
import claimbench.chart.CoverageSpec.Line;
import claimbench.compare.BenchmarkColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Coverage maps: every model by capabilities, on as many pictures as that takes. */
final class CoverageChart {

    private static final String MEASURE = "Large: claims with a value, a copy counted once with its original. Small: "
            + "benchmarks measured independently, of those with a claim. Mark: the best evidence of the cell.";

    private static final String HOW_TO_READ =
            "Cells are tinted by who measured, never by number: more claims are not more evidence. Claims under any "
                    + "setting count; doubted, withheld and withdrawn ones and those left out by --evidence do not. "
                    + "“No claim found” means no row in the claims; it does not mean that the model cannot do it.";

    private static final String HOW_TO_READ_BRIEF =
            "Tinted by who measured, never by number: more claims are not more evidence. Doubted, withheld and withdrawn "
                    + "claims do not count.";

    private final Material material;
    private final List<Capability> every;
    private final List<Capability> shown;
    private final List<CoverageRow> rows;

    /** A line with the cells of the capabilities shown, and the sum over every capability there is. */
    private record CoverageRow(Line line, List<Coverage> cells, Coverage all) {

        static CoverageRow sum(Line line, List<CoverageRow> rows) {
            List<Coverage> cells = new ArrayList<>();
            for (int i = 0; i < rows.get(0).cells().size(); i++) {
                int column = i;
                cells.add(Coverage.sum(
                        rows.stream().map(row -> row.cells().get(column)).toList()));
            }
            return new CoverageRow(
                    line,
                    cells,
                    Coverage.sum(rows.stream().map(CoverageRow::all).toList()));
        }
    }

    private CoverageChart(Material material) {
        this.material = material;
        this.every = material.comparison().capabilities();
        this.shown = material.capabilities();
        this.rows = material.models().stream().map(this::row).toList();
    }

    static List<Drawing> draw(Material material) {
        return new CoverageChart(material).drawings();
    }

    private CoverageRow row(String model) {
        List<Coverage> cells = every.stream()
                .map(capability -> Coverage.of(
                        material.matrix(), model, material.comparison().columns(capability.name())))
                .toList();
        return new CoverageRow(
                new Line(material.row(model), false),
                shown.stream()
                        .map(capability -> cells.get(every.indexOf(capability)))
                        .toList(),
                Coverage.sum(cells));
    }

    private List<Drawing> drawings() {
        CoverageRow sum = CoverageRow.sum(new Line(new Row("All " + counted(rows.size(), "model"), false), true), rows);
        Frame frame = frame(sum.all());
        Frame longest = frame.numbered(frame.id(), Parts.LONGEST);
        int fit = Math.max(1, CoverageMap.columnsThatFit(material.size()) - (every.size() > 1 ? 1 : 0));
        List<CoverageSpec> parts = new ArrayList<>();
        for (List<Integer> columns : Parts.balanced(columns(), some -> some.size() <= fit)) {
            boolean single = columns.size() == shown.size() && CoverageMap.fits(part(frame, columns, rows, sum));
            List<List<CoverageRow>> bands = single
                    ? List.of(rows)
                    : Parts.balanced(rows, some -> CoverageMap.fits(part(longest, columns, some, sum)));
            bands.forEach(band -> parts.add(part(frame, columns, band, sum)));
        }
        List<Drawing> drawings = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Frame numbered = frame.numbered(material.id(""), Parts.words(i + 1, parts.size()));
            drawings.add(CoverageMap.draw(parts.get(i).framed(numbered)));
        }
        return drawings;
    }

    private List<Integer> columns() {
        return IntStream.range(0, shown.size()).boxed().toList();
    }

    private CoverageSpec part(Frame frame, List<Integer> columns, List<CoverageRow> band, CoverageRow sum) {
        List<CoverageRow> lines = new ArrayList<>(band);
        List<CoverageRow> all = new ArrayList<>(rows);
        if (rows.size() > 1) {
            lines.add(sum);
            all.add(sum);
        }
        return new CoverageSpec(
                frame,
                lines.stream().map(CoverageRow::line).toList(),
                heads(columns),
                lines.stream().map(row -> cells(row, columns)).toList(),
                all.stream().map(CoverageRow::line).toList());
    }

    private List<Coverage> cells(CoverageRow row, List<Integer> columns) {
        List<Coverage> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(row.cells().get(column)));
        if (every.size() > 1) {
            cells.add(row.all());
        }
        return cells;
    }

    private List<Column> heads(List<Integer> columns) {
        List<Column> heads = new ArrayList<>();
        for (int column : columns) {
            Capability capability = shown.get(column);
            heads.add(new Column(capability.name(), counted(benchmarks(capability), "benchmark"), false));
        }
        if (every.size() > 1) {
            heads.add(new Column("All", every.size() + " capabilities", true));
        }
        return heads;
    }

    private long benchmarks(Capability capability) {
        return material.comparison().columns(capability.name()).stream()
                .map(BenchmarkColumn::benchmark)
                .distinct()
                .count();
    }

    private Frame frame(Coverage sum) {
        boolean terse = material.size().isTerse();
        List<String> others = material.otherCapabilities();
        boolean core = !others.isEmpty() && shown.stream().allMatch(Capability::isCore);
        String sums = others.isEmpty() ? "" : " “All” counts every capability, also those not shown.";
        return material.frame(
                material.unnamed(),
                new Material.Words(
                        "Coverage map of " + counted(rows.size(), "model") + " by "
                                + (shown.size() == 1 ? "1 capability" : shown.size() + " capabilities"),
                        title(),
                        (terse ? "" : "Models × " + (core ? "core " : "") + "capabilities. ") + MEASURE,
                        List.of(
                                Credits.inBrief(sum.counted(), material.citations()),
                                (terse ? HOW_TO_READ_BRIEF : HOW_TO_READ) + sums),
                        new NotShown()
                                .add(others, "further capability|further capabilities", "--capabilities")
                                .add(
                                        material.comparison().leftOut().models(),
                                        "model not compared|models not compared",
                                        "--models")
                                .toString()));
    }

    private String title() {
        int all = rows.size() * shown.size();
        long independent = rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(Coverage::isIndependent)
                .count();
        long missing = rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.found())
                .count();
        String measured = independent == 0
                ? "No independent measurement stands behind "
                        + (all == 1 ? "the only cell" : "any of " + all + " cells")
                : "Independent measurements stand behind " + independent + " of " + counted(all, "cell") + " ("
                        + percent(independent, all) + ")";
        return measured
                + (missing == 0 ? "" : ", no claim was found for " + missing + " (" + percent(missing, all) + ")");
    }

    /** Never rounded to all or nothing. */
    private static String percent(long part, int of) {
        long rounded = Math.round(100.0 * part / of);
        return Math.max(1, part < of ? Math.min(99, rounded) : rounded) + " %";
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
