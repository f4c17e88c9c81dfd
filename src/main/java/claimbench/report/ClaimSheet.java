package claimbench.report;

import claimbench.claim.Claim;
import claimbench.claim.Source;
import claimbench.claim.StatedRow;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Weighed;
import claimbench.document.DataSheet;
import claimbench.document.DataSheet.Value;
import claimbench.harness.LeftOut;
import claimbench.harness.ValueText;
import claimbench.problem.Problem;
import claimbench.problem.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every row of claims that was read, used or not, in the order of the files. */
final class ClaimSheet {

    /** A row, the claim it makes if it can be understood, and what became of it. */
    private record Read(StatedRow stated, Optional<Claim> claim, String use) {

        String of(Function<Claim, String> words, String column) {
            return claim.map(words).orElseGet(() -> stated.text(column));
        }

        Optional<Source> source() {
            return claim.flatMap(known -> known.attribution().source());
        }
    }

    private final Material material;
    private final Map<String, String> uses = new HashMap<>();

    ClaimSheet(Material material) {
        this.material = material;
        for (BenchmarkColumn column : material.comparison().matrix().columns()) {
            for (String model : material.models()) {
                for (Weighed weighed : material.cell(model, column).evidence()) {
                    uses.putIfAbsent(weighed.claim().id(), weighed.words());
                }
            }
        }
    }

    DataSheet sheet() {
        SheetOf<Read> sheet = new SheetOf<Read>()
                .words("id", "Claim", read -> read.of(Claim::id, "id"))
                .words("model", "Model", read -> read.of(Claim::model, "model"))
                .words("benchmark", "Benchmark", read -> read.of(Claim::benchmark, "benchmark"))
                .words("printed", "As printed", ClaimSheet::printed)
                .column("value", "Value", ClaimSheet::value)
                .words("unit", "Unit", ClaimSheet::unit)
                .words(
                        "mark",
                        "Mark",
                        read -> read.of(claim -> claim.provenance().mark(), ""))
                .words(
                        "conditions",
                        "Conditions",
                        read -> read.of(c -> c.conditions().toString(), "conditions"))
                .words(
                        "measured_by",
                        "Measured by",
                        read -> read.of(c -> c.attribution().party(), "claimant"))
                .words(
                        "status",
                        "Status",
                        read -> read.of(claim -> claim.status().word(), "status"))
                .words("use", "Use", Read::use)
                .words("source", "Source", read -> read.of(c -> c.attribution().sourceId(), "source"))
                .number("source_number", "Source number", this::number)
                .column(
                        "date",
                        "Published",
                        read -> DataSheets.day(read.source().flatMap(Source::published)))
                .words("quote", "Quote", read -> read.stated().text("quote"))
                .words("locator", "Place in the source", read -> read.stated().text("locator"))
                .web(
                        "address",
                        "Address",
                        read -> read.source().map(Source::url).orElse(""));
        if (material.isCirculated()) {
            return sheet.sheet("claims", "Claims", all());
        }
        return sheet.words("note", "Note", read -> read.stated().text("note"))
                .words("file", "File", read -> read.stated().where().file())
                .number("row", "Row", read -> DataSheets.row(read.stated().where()))
                .sheet("claims", "Claims", all());
    }

    private List<Read> all() {
        LeftOut leftOut = material.comparison().leftOut();
        List<Read> all = new ArrayList<>();
        material.comparison()
                .claims()
                .forEach(claim -> all.add(read(claim, uses.getOrDefault(claim.id(), "not shown"))));
        leftOut.otherClaims().forEach(claim -> all.add(read(claim, "left out: not asked for")));
        leftOut.laterClaims().forEach(claim -> all.add(read(claim, "left out: not known on the day asked for")));
        Map<String, String> errors = errors();
        leftOut.rows().forEach(row -> all.add(new Read(row, Optional.empty(), reason(row, errors))));
        all.sort(Comparator.comparing(read -> read.stated().where()));
        return all;
    }

    private static Read read(Claim claim, String use) {
        return new Read(claim.stated(), Optional.of(claim), use);
    }

    private Map<String, String> errors() {
        return material.comparison().problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .collect(Collectors.toMap(
                        problem -> place(problem.where().file(), problem.where().row()),
                        Problem::message,
                        (one, other) -> one + "; " + other));
    }

    private static String reason(StatedRow row, Map<String, String> errors) {
        String place = place(row.where().file(), row.where().row());
        return "left out: " + errors.getOrDefault(place, "not known on the day asked for");
    }

    private static String place(String file, int row) {
        return file + ":" + row;
    }

    private static String printed(Read read) {
        return read.of(Claim::printed, "value");
    }

    private static Value value(Read read) {
        return read.claim()
                .map(Claim::value)
                .map(value -> value.number()
                        .<Value>map(DataSheet.Quantity::new)
                        .orElseGet(() -> new DataSheet.Words(ValueText.withUnit(value))))
                .orElseGet(DataSheet.Nothing::new);
    }

    private static String unit(Read read) {
        return read.of(
                claim -> claim.value()
                        .number()
                        .map(number -> claim.value().unit().text())
                        .orElse(""),
                "unit");
    }

    private Optional<BigDecimal> number(Read read) {
        OptionalInt number = material.citations().number(read.source());
        return number.isPresent() ? Optional.of(BigDecimal.valueOf(number.getAsInt())) : Optional.empty();
    }
}
