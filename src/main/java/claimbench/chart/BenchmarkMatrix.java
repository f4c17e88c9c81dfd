package claimbench.chart;

import claimbench.catalogue.Capability;
import claimbench.catalogue.Scale.Better;
import claimbench.claim.Claim;
import claimbench.claim.Unit;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Cell.Missing;
import claimbench.compare.Cell.Unlike;
import claimbench.compare.Setting.Condition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Models by benchmarks: values, how far they are behind the best of their column, and how like the two are. */
final class BenchmarkMatrix {

    static final int MOST_COLUMNS = 6;

    private static final List<String> STEPS = List.of("best", "up to 2 points behind", "2 to 5", "more than 5");

    private static final String HOW_TO_READ = "Letter: how like a value and the column’s best are, A (one source, one "
            + "setting), B (two independent sources), C (different sources, one at least not independent), D (a "
            + "setting is unstated on one side). ≈ cannot be told apart from the best by the sampling of test items "
            + "(95 %). “No claim found” means no row in the claims; it does not mean that the model cannot do it.";

    private final Material material;
    private final List<Capability> capabilities;
    private final List<BenchmarkColumn> all;

    private BenchmarkMatrix(Material material, List<Capability> capabilities) {
        this.material = material;
        this.capabilities = capabilities;
        this.all = capabilities.stream()
                .flatMap(capability -> material.comparison().columns(capability.name()).stream())
                .toList();
    }

    /** With as many of the most widely shared benchmarks as fit into one picture, if any do. */
    static MatrixSpec of(Material material, List<Capability> capabilities) {
        BenchmarkMatrix matrix = new BenchmarkMatrix(material, capabilities);
        List<BenchmarkColumn> shared = matrix.shared();
        MatrixSpec spec = matrix.spec(shared);
        int fit = ClaimMatrix.columnsThatFit(spec);
        boolean few = matrix.all.size() <= MOST_COLUMNS;
        return few || fit >= spec.columns().size() ? spec : matrix.spec(shared.subList(0, Math.max(1, fit)));
    }

    /** The benchmarks that most models have a value on; those that only one has follow where there are no others. */
    private List<BenchmarkColumn> shared() {
        List<BenchmarkColumn> byModels = all.stream()
                .sorted(Comparator.comparingLong(material.matrix()::valued).reversed())
                .toList();
        if (byModels.size() <= MOST_COLUMNS) {
            return byModels;
        }
        List<BenchmarkColumn> shared = byModels.stream()
                .filter(column -> material.matrix().valued(column) > 1)
                .limit(MOST_COLUMNS)
                .toList();
        return shared.isEmpty() ? byModels.subList(0, MOST_COLUMNS) : shared;
    }

    private MatrixSpec spec(List<BenchmarkColumn> chosen) {
        Map<String, List<BenchmarkColumn>> grouped = new LinkedHashMap<>();
        for (Capability capability : capabilities) {
            List<BenchmarkColumn> own = chosen.stream()
                    .filter(column -> column.benchmark().capability().equals(capability.name()))
                    .toList();
            if (!own.isEmpty()) {
                grouped.put(capability.name(), own);
            }
        }
        List<BenchmarkColumn> columns =
                grouped.values().stream().flatMap(List::stream).toList();
        List<String> shown = material.models().stream()
                .filter(model -> columns.stream().anyMatch(column -> hasClaim(model, column)))
                .toList();
        List<MatrixSpec.Group> groups = grouped.entrySet().stream()
                .map(group -> new MatrixSpec.Group(
                        grouped.size() == 1 ? "" : group.getKey(),
                        group.getValue().stream().map(BenchmarkMatrix::head).toList()))
                .toList();
        List<BenchmarkCells> cells = columns.stream()
                .map(column -> new BenchmarkCells(material, column))
                .toList();
        return new MatrixSpec(
                frame(shown, columns),
                shown.stream().map(material::row).toList(),
                groups,
                shown.stream()
                        .map(model ->
                                cells.stream().map(column -> column.cell(model)).toList())
                        .toList(),
                steps(columns));
    }

    private boolean hasClaim(String model, BenchmarkColumn column) {
        return !(material.cell(model, column) instanceof Missing);
    }

    private static List<String> steps(List<BenchmarkColumn> columns) {
        boolean ranked = columns.stream()
                .anyMatch(column -> column.benchmark().isScore()
                        && column.benchmark().scale().better() != Better.NONE);
        boolean percent =
                columns.stream().anyMatch(column -> column.benchmark().isScore() && BenchmarkCells.isShare(column));
        return percent ? STEPS : ranked ? STEPS.subList(0, 1) : List.of();
    }

    private static MatrixSpec.Column head(BenchmarkColumn column) {
        Unit unit = column.benchmark().scale().unit();
        String measure = unit == Unit.YES_NO ? "" : unit == Unit.PERCENT ? "%" : unit.text();
        String direction = column.benchmark().scale().better() == Better.LOWER ? "lower is better" : "";
        return new MatrixSpec.Column(
                column.title(),
                Stream.of(measure, direction, column.split() ? "" : reference(column))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("; ")));
    }

    /** The setting of a column, short: what is stated first, then what is not. */
    private static String reference(BenchmarkColumn column) {
        List<Condition> conditions = column.reference().conditions();
        String stated = conditions.stream()
                .flatMap(condition -> condition.value().stream().map(value -> condition.key() + ": " + value))
                .collect(Collectors.joining(", "));
        String unstated = conditions.stream()
                .filter(condition -> condition.value().isEmpty())
                .map(Condition::key)
                .collect(Collectors.joining(", "));
        String rest = unstated.isEmpty() ? "" : unstated + " not stated";
        return Stream.of(stated, rest)
                .filter(part -> !part.isEmpty())
                .map(part -> part.replace('_', ' '))
                .collect(Collectors.joining("; "));
    }

    private Frame frame(List<String> shown, List<BenchmarkColumn> columns) {
        String topic = capabilities.size() == 1 ? capabilities.get(0).name() : "";
        String finding = Finding.of(material, columns)
                .words(topic, columns.size())
                .orElse(neutral(topic, shown.size(), columns.size()));
        List<Claim> claims = new ArrayList<>(material.claims(shown, columns));
        for (BenchmarkColumn column : columns) {
            shown.forEach(model -> {
                if (material.cell(model, column) instanceof Unlike unlike) {
                    BenchmarkCells.first(unlike).ifPresent(claims::add);
                }
            });
        }
        return material.frame(
                material.unnamed(),
                new Material.Words(
                        "Claim matrix of " + shown.size() + " models by " + columns.size() + " benchmarks",
                        finding,
                        "Models × benchmarks. Large: the value of the best evidence. Small: distance to the best value "
                                + "of the column and grade of that comparison. No composite score is computed.",
                        List.of(Credits.of(claims, material.citations()), HOW_TO_READ),
                        leftOut(shown, columns, topic)));
    }

    static String neutral(String topic, int models, int benchmarks) {
        return models + (models == 1 ? " model stands" : " models stand") + " on " + benchmarks + " "
                + (topic.isEmpty() ? "" : topic + " ") + (benchmarks == 1 ? "benchmark" : "benchmarks");
    }

    private String leftOut(List<String> shown, List<BenchmarkColumn> columns, String topic) {
        List<String> hidden = material.models().stream()
                .filter(model -> !shown.contains(model))
                .toList();
        List<String> elsewhere = hidden.stream()
                .filter(model -> all.stream().anyMatch(column -> hasClaim(model, column)))
                .toList();
        List<String> without = new ArrayList<>(hidden);
        without.removeAll(elsewhere);
        List<String> benchmarks = all.stream()
                .filter(column -> !columns.contains(column))
                .map(BenchmarkColumn::title)
                .toList();
        return new NotShown()
                .add(benchmarks, "further " + topic + " benchmark|further " + topic + " benchmarks", "--benchmarks")
                .add(elsewhere, "model with claims on those alone|models with claims on those alone", "--benchmarks")
                .add(without, "model without a claim here|models without a claim here", "")
                .toString();
    }
}
