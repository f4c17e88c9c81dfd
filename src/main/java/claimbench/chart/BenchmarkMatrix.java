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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final String HOW_TO_READ_BRIEF = "Grade: A one source and setting, B two independent sources, C "
            + "sources differ, D a setting is unstated. ≈ cannot be told apart from the best (95 %).";

    private final Material material;
    private final List<Capability> capabilities;
    private final List<BenchmarkColumn> all;
    private final Competitors competitors;
    private final Map<BenchmarkColumn, BenchmarkCells> cells = new HashMap<>();

    private BenchmarkMatrix(Material material, List<Capability> capabilities) {
        this.material = material;
        this.capabilities = capabilities;
        this.all = capabilities.stream()
                .flatMap(capability -> material.comparison().columns(capability.name()).stream())
                .toList();
        this.competitors = Competitors.on(all, material);
    }

    /** All benchmarks of a small comparison, or the most widely shared ones of its only capability. */
    static List<Drawing> whole(Material material) {
        BenchmarkMatrix matrix =
                new BenchmarkMatrix(material, material.comparison().capabilities());
        List<BenchmarkColumn> columns = matrix.columns();
        List<String> models = matrix.withClaims(columns);
        int most = material.namesModels() ? models.size() : OverviewMatrix.MOST_MODELS;
        return matrix.pages("", models.subList(0, Math.min(most, models.size())), columns);
    }

    /** The benchmarks of a capability that most models share, with as many models as one picture holds. */
    static List<Drawing> of(Material material, Capability capability) {
        BenchmarkMatrix matrix = new BenchmarkMatrix(material, List.of(capability));
        List<BenchmarkColumn> columns = matrix.columns();
        if (material.namesModels()) {
            return matrix.pages(capability.name(), matrix.withClaims(columns), columns);
        }
        Set<String> least = matrix.competitors.indispensable(columns, material);
        while (columns.size() > 1 && !material.namesBenchmarks() && !matrix.fits(least, columns)) {
            columns = columns.subList(0, columns.size() - 1);
            least = matrix.competitors.indispensable(columns, material);
        }
        return matrix.pages(capability.name(), matrix.thatFit(least, columns), columns);
    }

    /** As many models as one picture holds, but none less than must not be missing. */
    private List<String> thatFit(Set<String> least, List<BenchmarkColumn> columns) {
        List<String> models = withClaims(columns);
        int count = Parts.most(
                Math.max(1, least.size()),
                models.size(),
                some -> fits(Competitors.first(some, least, models), columns));
        return Competitors.first(count, least, models);
    }

    /** In one picture, or in one for each group of columns if they were chosen by name and are many. */
    private boolean fits(Collection<String> models, List<BenchmarkColumn> columns) {
        List<String> shown = material.inOrder(models);
        int fit = ClaimMatrix.columnsThatFit(page(shown, shown, columns, columns));
        return ClaimMatrix.fits(page(shown, shown, columns, columns.subList(0, Math.max(1, fit))));
    }

    private List<Drawing> pages(String topic, List<String> models, List<BenchmarkColumn> columns) {
        List<String> shown = material.inOrder(models);
        return MatrixChart.pages(material, topic, shown, columns, (rows, some) -> page(shown, rows, columns, some));
    }

    /** Those that most models have a value on, unless others were asked for, and as many as one picture is wide. */
    private List<BenchmarkColumn> columns() {
        List<String> near =
                competitors.models().stream().limit(OverviewMatrix.MOST_MODELS).toList();
        List<BenchmarkColumn> byModels = all.stream()
                .sorted(Comparator.comparingLong((BenchmarkColumn column) -> valued(column, near))
                        .reversed())
                .toList();
        if (byModels.size() <= MOST_COLUMNS || material.namesBenchmarks()) {
            return byModels;
        }
        List<BenchmarkColumn> shared = byModels.stream()
                .filter(column -> valued(column, near) > 1)
                .limit(MOST_COLUMNS)
                .toList();
        List<BenchmarkColumn> most = shared.isEmpty() ? byModels.subList(0, MOST_COLUMNS) : shared;
        int fit = ClaimMatrix.columnsThatFit(page(near, near, most, most));
        return most.subList(0, Math.max(1, Math.min(fit, most.size())));
    }

    private long valued(BenchmarkColumn column, List<String> models) {
        return models.stream()
                .filter(model -> material.cell(model, column).consensus().isPresent())
                .count();
    }

    private List<String> withClaims(List<BenchmarkColumn> columns) {
        return competitors.models().stream()
                .filter(model -> columns.stream().anyMatch(column -> hasClaim(model, column)))
                .toList();
    }

    /** Some rows and columns of a matrix of these models and columns. */
    private MatrixSpec page(
            List<String> shown, List<String> rows, List<BenchmarkColumn> chosen, List<BenchmarkColumn> some) {
        Map<String, List<BenchmarkColumn>> grouped = new LinkedHashMap<>();
        for (Capability capability : capabilities) {
            List<BenchmarkColumn> own = some.stream()
                    .filter(column -> column.benchmark().capability().equals(capability.name()))
                    .toList();
            if (!own.isEmpty()) {
                grouped.put(capability.name(), own);
            }
        }
        List<BenchmarkColumn> columns =
                grouped.values().stream().flatMap(List::stream).toList();
        boolean severalGroups = all.stream()
                        .map(column -> column.benchmark().capability())
                        .distinct()
                        .count()
                > 1;
        List<MatrixSpec.Group> groups = grouped.entrySet().stream()
                .map(group -> new MatrixSpec.Group(
                        severalGroups ? group.getKey() : "",
                        group.getValue().stream().map(BenchmarkMatrix::head).toList()))
                .toList();
        return new MatrixSpec(
                        frame(shown, rows, chosen, columns),
                        rows.stream().map(material::row).toList(),
                        groups,
                        rows.stream()
                                .map(model -> columns.stream()
                                        .map(column -> cell(model, column))
                                        .toList())
                                .toList(),
                        steps(columns))
                .citedOnce();
    }

    private Cell cell(String model, BenchmarkColumn column) {
        return cells.computeIfAbsent(column, c -> new BenchmarkCells(material, c))
                .cell(model);
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

    private Frame frame(
            List<String> shown, List<String> rows, List<BenchmarkColumn> chosen, List<BenchmarkColumn> columns) {
        String topic = capabilities.size() == 1 ? capabilities.get(0).name() : "";
        String finding = Finding.of(material, columns)
                .words(topic, columns.size())
                .orElse(neutral(topic, shown.size(), columns.size()));
        List<Claim> claims = new ArrayList<>(material.claims(rows, columns));
        for (BenchmarkColumn column : columns) {
            rows.forEach(model -> {
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
                        (material.size().isTerse() ? "" : "Models × benchmarks. ")
                                + "Large: the value of the best evidence. Small: distance to the best value of the "
                                + "column, grade of that comparison, source."
                                + (material.size().isTerse() ? "" : " No composite score is computed."),
                        List.of(
                                Credits.of(claims, material.citations()) + Cited.key(cited(rows, columns)),
                                material.size().isTerse() ? HOW_TO_READ_BRIEF : HOW_TO_READ),
                        leftOut(shown, chosen, topic)));
    }

    private Stream<Cited> cited(List<String> rows, List<BenchmarkColumn> columns) {
        return rows.stream()
                .flatMap(model ->
                        columns.stream().map(column -> cell(model, column).cited()));
    }

    static String neutral(String topic, int models, int benchmarks) {
        return models + (models == 1 ? " model stands" : " models stand") + " on " + benchmarks + " "
                + (topic.isEmpty() ? "" : topic + " ") + (benchmarks == 1 ? "benchmark" : "benchmarks");
    }

    private String leftOut(List<String> shown, List<BenchmarkColumn> columns, String topic) {
        List<String> fewer = new ArrayList<>();
        List<String> elsewhere = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (String model : material.models()) {
            if (shown.contains(model)) {
                continue;
            }
            if (columns.stream().anyMatch(column -> hasClaim(model, column))) {
                fewer.add(model);
            } else {
                (all.stream().anyMatch(column -> hasClaim(model, column)) ? elsewhere : without).add(model);
            }
        }
        List<String> benchmarks = all.stream()
                .filter(column -> !columns.contains(column))
                .map(BenchmarkColumn::title)
                .toList();
        return new NotShown()
                .add(benchmarks, "further " + topic + " benchmark|further " + topic + " benchmarks", "--benchmarks")
                .add(fewer, "model that shares fewer benchmarks|models that share fewer benchmarks", "--models")
                .add(elsewhere, "model with claims on those alone|models with claims on those alone", "--benchmarks")
                .add(without, "model without a claim here|models without a claim here", "")
                .add(
                        topic.isEmpty() ? material.comparison().leftOut().models() : List.of(),
                        "model not compared|models not compared",
                        "--models")
                .toString();
    }
}
