package claimbench.catalogue;

import claimbench.claim.Attribution;
import claimbench.claim.Claim;
import claimbench.claim.ClaimStatus;
import claimbench.claim.ClaimedValue;
import claimbench.claim.ClaimedValue.Answer;
import claimbench.claim.Conditions;
import claimbench.claim.StatedRow;
import claimbench.claim.Unit;
import claimbench.problem.Checked;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads claim rows: names to entries, values to the scale of their benchmark. A row with an error is left out. */
final class ClaimReader {

    private static final String VALUE = "value";

    private final Catalogue catalogue;
    private final NameFinder models;
    private final NameFinder benchmarks;
    private final SourceFinder sources;
    private final Attributions attributions;
    private final List<Problem> problems;

    ClaimReader(
            Catalogue catalogue,
            NameFinder models,
            NameFinder benchmarks,
            SourceFinder sources,
            List<Problem> problems) {
        this.catalogue = catalogue;
        this.models = models;
        this.benchmarks = benchmarks;
        this.sources = sources;
        this.attributions = new Attributions(catalogue, problems);
        this.problems = problems;
    }

    List<Claim> read(List<StatedRow> rows) {
        List<Claim> claims = new ArrayList<>();
        for (StatedRow row : rows) {
            read(row).ifPresent(claims::add);
        }
        return claims;
    }

    private Optional<Claim> read(StatedRow row) {
        Optional<String> model = models.entry(row);
        Optional<String> benchmarkName = benchmarks.entry(row);
        for (String column : List.of("model", "benchmark", VALUE)) {
            if (!row.has(column)) {
                problems.add(ProblemCode.CB101.at(row.at(column), "", column + " is empty; the row is left out"));
            }
        }
        if (model.isEmpty() || benchmarkName.isEmpty() || !row.has(VALUE)) {
            return Optional.empty();
        }
        Benchmark benchmark = catalogue.benchmark(benchmarkName.get());
        Checked<Conditions> conditions = Conditions.parse(row.text("conditions"), row.at("conditions"));
        problems.addAll(conditions.problems());
        Optional<ClaimedValue> value = value(row, benchmark);
        if (value.isEmpty() || conditions.hasErrors() || !sources.isTraceable(row)) {
            return Optional.empty();
        }
        Attribution attribution = attributions.of(row, catalogue.model(model.get()), sources.source(row));
        return Optional.of(new Claim(
                row.text("claim_id"),
                model.get(),
                benchmark.name(),
                value.get(),
                conditions.value(),
                attribution,
                status(row),
                row));
    }

    private ClaimStatus status(StatedRow row) {
        return ClaimStatus.find(row.text("status")).orElseGet(() -> {
            problems.add(ProblemCode.CB111.at(
                    row.at("status"), row.text("status"), "the status \"" + row.text("status") + "\" is not known"));
            return ClaimStatus.DISPUTED;
        });
    }

    private Optional<ClaimedValue> value(StatedRow row, Benchmark benchmark) {
        String text = row.text(VALUE);
        Unit scaleUnit = benchmark.scale().unit();
        if (text.equalsIgnoreCase("withheld")) {
            return Optional.of(new ClaimedValue.Withheld(scaleUnit));
        }
        if (benchmark.kind() == Benchmark.Kind.FEATURE) {
            Optional<Answer> answer = Answer.find(text);
            if (answer.isEmpty()) {
                problems.add(ProblemCode.CB103.at(
                        row.at(VALUE), text, benchmark.name() + " is a feature; \"" + text + "\" is no answer to it"));
            }
            return answer.map(ClaimedValue.Feature::new);
        }
        Optional<BigDecimal> number = Numerals.parse(text);
        if (number.isEmpty()) {
            problems.add(ProblemCode.CB102.at(
                    row.at(VALUE), text, "\"" + text + "\" is not a number", Numerals.advice(text)));
            return Optional.empty();
        }
        return unit(row, scaleUnit).flatMap(unit -> measured(row, benchmark, number.get(), unit));
    }

    private Optional<Unit> unit(StatedRow row, Unit scaleUnit) {
        if (!row.has("unit")) {
            return Optional.of(scaleUnit);
        }
        Optional<Unit> unit = Unit.find(row.text("unit"));
        if (unit.isEmpty()) {
            problems.add(ProblemCode.CB105.at(
                    row.at("unit"), row.text("unit"), "the unit \"" + row.text("unit") + "\" is not known"));
        }
        return unit;
    }

    private Optional<ClaimedValue> measured(StatedRow row, Benchmark benchmark, BigDecimal number, Unit unit) {
        Scale scale = benchmark.scale();
        Optional<BigDecimal> converted = convert(number, unit, scale);
        Unit kept = converted.isPresent() ? scale.unit() : unit;
        if (converted.isEmpty()) {
            problems.add(ProblemCode.CB104.at(
                    row.at("unit"),
                    row.text("unit"),
                    unit.text() + " does not convert into " + scale.unit().text() + ", the unit of " + benchmark.name()
                            + "; the value is shown and not compared"));
        }
        BigDecimal amount = converted.orElse(number);
        if (benchmark.kind() == Benchmark.Kind.LIMIT) {
            return Optional.of(new ClaimedValue.Limit(amount, kept));
        }
        Optional<BigDecimal> error = standardError(row).flatMap(se -> convert(se, unit, scale));
        return Optional.of(new ClaimedValue.Score(amount, kept, error, items(row)));
    }

    /** Units of one dimension convert; a share and points convert through a scale that runs from 0 to its ceiling. */
    private static Optional<BigDecimal> convert(BigDecimal number, Unit unit, Scale scale) {
        if (unit.convertsTo(scale.unit())) {
            return Optional.of(unit.convert(number, scale.unit()));
        }
        boolean fromZero = scale.isBounded() && scale.floor().orElseThrow().signum() == 0;
        if (fromZero && unit == Unit.POINTS && scale.unit() == Unit.PERCENT) {
            return Optional.of(number);
        }
        if (fromZero && unit.convertsTo(Unit.PERCENT) && scale.unit() == Unit.POINTS) {
            BigDecimal percent = unit.convert(number, Unit.PERCENT);
            return Optional.of(percent.multiply(scale.ceiling().orElseThrow()).movePointLeft(2));
        }
        return Optional.empty();
    }

    private Optional<BigDecimal> standardError(StatedRow row) {
        Optional<BigDecimal> error = Numerals.parse(row.text("stderr")).filter(number -> number.signum() > 0);
        if (error.isEmpty() && row.has("stderr")) {
            problems.add(ProblemCode.CB112.at(
                    row.at("stderr"), row.text("stderr"), "\"" + row.text("stderr") + "\" is not a positive number"));
        }
        return error;
    }

    private OptionalInt items(StatedRow row) {
        if (!row.has("items")) {
            return OptionalInt.empty();
        }
        Optional<BigDecimal> items = Numerals.parse(row.text("items"));
        boolean usable = items.isPresent()
                && items.get().signum() > 0
                && items.get().stripTrailingZeros().scale() <= 0
                && items.get().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        if (!usable) {
            problems.add(ProblemCode.CB113.at(
                    row.at("items"), row.text("items"), "\"" + row.text("items") + "\" is not a number of items"));
            return OptionalInt.empty();
        }
        return OptionalInt.of(items.orElseThrow().intValueExact());
    }
}
