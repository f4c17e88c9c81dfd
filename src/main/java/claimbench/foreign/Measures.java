package claimbench.foreign;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Catalogue;
import claimbench.catalogue.Scale;
import claimbench.claim.Unit;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts a printed value into a row, in the unit and within the bounds of its benchmark. */
final class Measures {

    private static final Set<String> ANSWERS = Set.of("yes", "no", "partly");
    private static final Map<Unit, Unit> OF_TOKENS =
            Map.of(Unit.THOUSAND, Unit.THOUSAND_TOKENS, Unit.MILLION, Unit.MILLION_TOKENS);
    private static final Set<Unit> MAGNITUDES = Set.of(Unit.THOUSAND, Unit.MILLION, Unit.BILLION, Unit.TRILLION);

    private final Map<String, Benchmark> benchmarks;

    Measures(Catalogue catalogue) {
        benchmarks = catalogue.benchmarks().stream().collect(Collectors.toMap(Benchmark::name, Function.identity()));
    }

    /**
     * The row with its value.
     *
     * @param heading unit that the heading states
     */
    Draft measured(Draft draft, CellValue.Single value, Optional<Unit> heading) {
        Draft filled = draft.with("value", value.text());
        Optional<Benchmark> benchmark =
                Optional.ofNullable(benchmarks.get(draft.cells().getOrDefault("benchmark", "")));
        if (value.text().equals("withheld")) {
            return filled;
        }
        boolean feature = benchmark
                .filter(entry -> entry.kind() == Benchmark.Kind.FEATURE)
                .isPresent();
        boolean answer = ANSWERS.contains(value.text());
        if (feature || (answer && benchmark.isPresent())) {
            return feature == answer
                    ? filled
                    : filled.spoiled(
                            feature ? "the benchmark is a feature; write yes, no or partly" : "a number is wanted");
        }
        Optional<Unit> given = Unit.find(draft.cells().getOrDefault("unit", ""));
        Optional<Unit> stated = given.or(value::unit).or(() -> heading);
        return benchmark
                .map(entry -> onScale(filled, value.text(), stated, entry.scale()))
                .orElseGet(() ->
                        stated.map(unit -> filled.with("unit", unit.text())).orElse(filled));
    }

    private static Draft onScale(Draft draft, String text, Optional<Unit> stated, Scale scale) {
        Unit unit = stated.orElse(scale.unit());
        if (!unit.convertsTo(scale.unit()) && OF_TOKENS.getOrDefault(unit, unit).convertsTo(scale.unit())) {
            unit = OF_TOKENS.getOrDefault(unit, unit);
        }
        if (unit == Unit.RANK && scale.unit() != Unit.RANK) {
            return draft.spoiled("a rank is no value of this benchmark");
        }
        if (MAGNITUDES.contains(unit) && !unit.convertsTo(scale.unit())) {
            return draft.spoiled("\"" + unit.text() + "\" does not convert into "
                    + scale.unit().text() + ", the unit of the benchmark");
        }
        Draft done = draft.with("unit", unit == scale.unit() ? "" : unit.text());
        boolean outside =
                unit.convertsTo(scale.unit()) && !scale.contains(unit.convert(new BigDecimal(text), scale.unit()));
        return outside ? done.spoiled("the value lies outside the scale of the benchmark") : done;
    }
}
