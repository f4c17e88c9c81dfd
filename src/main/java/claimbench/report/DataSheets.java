package claimbench.report;

import claimbench.catalogue.Benchmark;
import claimbench.change.CellChange;
import claimbench.change.ClaimChange;
import claimbench.change.ClaimChanges;
import claimbench.claim.Claim;
import claimbench.claim.PartialDate;
import claimbench.claim.Provenance;
import claimbench.claim.Source;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Cell;
import claimbench.document.DataSheet;
import claimbench.document.DataSheet.Value;
import claimbench.harness.Citations.Cited;
import claimbench.harness.Earlier;
import claimbench.harness.ValueText;
import claimbench.problem.Location;
import claimbench.problem.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The data behind a report: what was read, what came of it, and what was found on the way. */
final class DataSheets {

    private final Material material;

    private DataSheets(Material material) {
        this.material = material;
    }

    static List<DataSheet> of(Material material) {
        DataSheets sheets = new DataSheets(material);
        List<DataSheet> all = new ArrayList<>(List.of(
                new MatrixSheet(material).sheet(),
                sheets.models(),
                sheets.benchmarks(),
                new ClaimSheet(material).sheet(),
                new GapSheet(material).sheet(),
                sheets.sources(),
                sheets.changes()));
        if (!material.isCirculated()) {
            all.add(sheets.checks());
        }
        return List.copyOf(all);
    }

    private DataSheet models() {
        return new SheetOf<String>()
                .words("model", "Model", model -> model)
                .words(
                        "vendor",
                        "Vendor",
                        model -> material.comparison().catalogue().model(model).vendor())
                .column(
                        "released",
                        "Released",
                        model -> day(
                                material.comparison().catalogue().model(model).released()))
                .count("scores", "Scores", model -> material.scores(model, Optional.empty()))
                .count(
                        "independent_scores",
                        "Independent scores",
                        model -> material.scores(model, Optional.of(Provenance.INDEPENDENT)))
                .count(
                        "claims",
                        "Claims",
                        model -> material.comparison().claims().stream()
                                .filter(claim -> claim.model().equals(model))
                                .count())
                .sheet("models", "Models", material.models());
    }

    private DataSheet benchmarks() {
        return new SheetOf<BenchmarkColumn>()
                .words("benchmark", "Benchmark", BenchmarkColumn::title)
                .words("capability", "Capability", column -> column.benchmark().capability())
                .words("kind", "Kind", column -> column.benchmark().kind().word())
                .words(
                        "unit",
                        "Unit",
                        column -> column.benchmark().scale().unit().text())
                .words("better", "Better", column -> better(column.benchmark()))
                .words("setting", "Compared under", column -> column.reference().toString())
                .number("items", "Test items", column -> items(column.benchmark()))
                .count(
                        "models",
                        "Models with a value",
                        column -> material.comparison().matrix().valued(column))
                .words(
                        "measures",
                        "What it measures",
                        column -> column.benchmark().measures())
                .words("caveat", "Caveat", column -> column.benchmark().caveat())
                .sheet(
                        "benchmarks",
                        "Benchmarks",
                        material.comparison().matrix().columns());
    }

    private static String better(Benchmark benchmark) {
        return switch (benchmark.scale().better()) {
            case HIGHER -> "higher";
            case LOWER -> "lower";
            case NONE -> "";
        };
    }

    private static Optional<BigDecimal> items(Benchmark benchmark) {
        return benchmark.items().isPresent()
                ? Optional.of(BigDecimal.valueOf(benchmark.items().getAsInt()))
                : Optional.empty();
    }

    private DataSheet sources() {
        SheetOf<Cited> sheet = new SheetOf<Cited>()
                .count("number", "Number", Cited::number)
                .words("id", "Id", cited -> cited.source().id())
                .words("publisher", "Publisher", cited -> cited.source().publisher())
                .words("title", "Title", cited -> cited.source().title())
                .words("type", "Type", cited -> cited.source().kind().word())
                .column("published", "Published", cited -> day(cited.source().published()))
                .column("accessed", "Read", cited -> day(cited.source().accessed()))
                .web("address", "Address", cited -> cited.source().url())
                .words("copied_from", "Copied from", cited -> cited.source().copiedFrom())
                .count("claims", "Claims", cited -> cited.claims().size());
        if (!material.isCirculated()) {
            sheet.words("note", "Note", cited -> cited.source().note());
        }
        return sheet.sheet("sources", "Sources", material.citations().all());
    }

    /** A date of which the day is known is a date; another stands as it is written. */
    static Value day(Optional<PartialDate> date) {
        return date.<Value>map(known -> known.first().equals(known.last())
                        ? new DataSheet.Day(known.first())
                        : new DataSheet.Words(known.text()))
                .orElseGet(DataSheet.Nothing::new);
    }

    private DataSheet changes() {
        SheetOf<ClaimChange> sheet = new SheetOf<ClaimChange>()
                .words("change", "Change", change -> change.kind().words())
                .words("id", "Claim", change -> change.claim().id())
                .words("model", "Model", change -> change.claim().model())
                .words("benchmark", "Benchmark", change -> change.claim().benchmark())
                .number("before", "Before", change -> number(change.before()))
                .number("now", "Now", change -> number(change.after()))
                .words("before_words", "Before, in words", change -> words(change.before()))
                .words("now_words", "Now, in words", change -> words(change.after()))
                .words("cells", "What its row says otherwise", DataSheets::cells)
                .words(
                        "source",
                        "Source",
                        change -> change.claim().attribution().sourceId());
        if (!material.isCirculated()) {
            sheet.words("note", "Note", change -> change.claim().note());
        }
        Optional<Earlier> earlier = material.options().since();
        if (earlier.isEmpty()) {
            return sheet.saying("changes", "Changes", "No earlier state was given (--since DATE compares with one).");
        }
        List<ClaimChange> changes = ClaimChanges.between(earlier.get().comparison(), material.comparison()).stream()
                .sorted(ClaimChange.ORDER)
                .toList();
        return changes.isEmpty()
                ? sheet.saying(
                        "changes", "Changes", "No change since " + earlier.get().name() + ".")
                : sheet.sheet("changes", "Changes", changes);
    }

    private static Optional<BigDecimal> number(Optional<Claim> claim) {
        return claim.flatMap(known -> known.value().number());
    }

    private static String words(Optional<Claim> claim) {
        return claim.map(known -> ValueText.withUnit(known.value()) + " "
                        + known.provenance().mark())
                .orElse("");
    }

    private static String cells(ClaimChange change) {
        return change.cells().stream().map(DataSheets::cell).collect(Collectors.joining("; "));
    }

    private static String cell(CellChange cell) {
        return cell.column() + ": " + named(cell.before()) + " → " + named(cell.after());
    }

    private static String named(String text) {
        return text.isEmpty() ? "(empty)" : text;
    }

    private DataSheet checks() {
        List<Problem> problems = material.comparison().problems();
        SheetOf<Problem> sheet = new SheetOf<Problem>()
                .words("severity", "Severity", problem -> problem.severity().word())
                .words("code", "Code", problem -> problem.code().name())
                .words("message", "What was found", Problem::message)
                .words("file", "File", problem -> problem.where().file())
                .number("row", "Row", problem -> row(problem.where()))
                .words("column", "Column", problem -> problem.where().column())
                .words("offending", "Text found", Problem::offending)
                .words("help", "Way out", Problem::help);
        return problems.isEmpty()
                ? sheet.saying("checks", "Checks", "The checks found nothing.")
                : sheet.sheet("checks", "Checks", problems.stream().sorted().toList());
    }

    static Optional<BigDecimal> row(Location where) {
        return where.row() > 0 ? Optional.of(BigDecimal.valueOf(where.row())) : Optional.empty();
    }

    static String state(Cell cell) {
        return cell.match(new Cell.Cases<>(
                reported -> "reported",
                disputed -> "disputed",
                unlike -> "unlike",
                withheld -> "withheld",
                missing -> "missing"));
    }

    static String source(Claim claim) {
        return claim.attribution().source().map(Source::title).orElse("");
    }
}
