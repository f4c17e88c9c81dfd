package claimbench.catalogue;

import claimbench.catalogue.Scale.Better;
import claimbench.claim.ClaimedValue.Answer;
import claimbench.claim.Conditions;
import claimbench.claim.StatedRow;
import claimbench.claim.Unit;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The scale of a benchmark that no registry describes, inferred from all its rows. */
final class ScaleGuess {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ScaleGuess() {}

    /**
     * A benchmark for rows that name it: percent if all values lie between 0 and 100, fraction if all lie between 0
     * and 1, else points; a feature if the answers are yes, no or partly. Every condition that one of the rows
     * states must agree before two values are compared.
     */
    static Benchmark benchmark(String name, List<StatedRow> rows) {
        Unit unit = unit(rows);
        boolean feature = unit == Unit.YES_NO;
        Optional<BigDecimal> zero = Optional.of(BigDecimal.ZERO);
        Scale scale =
                switch (unit) {
                    case PERCENT -> new Scale(unit, Better.HIGHER, zero, Optional.of(HUNDRED), Optional.empty());
                    case FRACTION ->
                        new Scale(unit, Better.HIGHER, zero, Optional.of(BigDecimal.ONE), Optional.empty());
                    default -> new Scale(unit, Better.HIGHER, Optional.empty(), Optional.empty(), Optional.empty());
                };
        return new Benchmark(
                name,
                capability(rows),
                feature ? Benchmark.Kind.FEATURE : Benchmark.Kind.SCORE,
                List.of(),
                scale,
                compareOn(rows),
                OptionalInt.empty(),
                rows.get(0),
                false);
    }

    private static String capability(List<StatedRow> rows) {
        return rows.stream()
                .map(row -> row.text("capability"))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(Capability.OTHER.name());
    }

    private static List<String> compareOn(List<StatedRow> rows) {
        Set<String> keys = new LinkedHashSet<>();
        for (StatedRow row : rows) {
            keys.addAll(Conditions.parse(row.text("conditions"), row.where())
                    .value()
                    .stated()
                    .keySet());
        }
        return List.copyOf(keys);
    }

    private static Unit unit(List<StatedRow> rows) {
        Optional<Unit> stated = rows.stream()
                .flatMap(row -> Unit.find(row.text("unit")).stream())
                .findFirst();
        if (stated.isPresent()) {
            return stated.get();
        }
        if (rows.stream().anyMatch(row -> Answer.find(row.text("value")).isPresent())) {
            return Unit.YES_NO;
        }
        List<BigDecimal> numbers = rows.stream()
                .flatMap(row -> Numerals.parse(row.text("value")).stream())
                .toList();
        boolean negative = numbers.stream().anyMatch(number -> number.signum() < 0);
        Optional<BigDecimal> largest = numbers.stream().max(BigDecimal::compareTo);
        if (negative || largest.isEmpty() || largest.get().compareTo(HUNDRED) > 0) {
            return Unit.POINTS;
        }
        return largest.get().compareTo(BigDecimal.ONE) <= 0 ? Unit.FRACTION : Unit.PERCENT;
    }

    /** The inferred scale in words. */
    static String words(Benchmark benchmark) {
        return switch (benchmark.scale().unit()) {
            case PERCENT -> "percent, 0 to 100, higher is better";
            case FRACTION -> "fraction, 0 to 1, higher is better";
            case YES_NO -> "a feature (yes, no, partly)";
            default -> benchmark.scale().unit().text() + " without bounds, higher is better";
        };
    }
}
