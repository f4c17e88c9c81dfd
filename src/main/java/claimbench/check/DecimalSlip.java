package claimbench.check;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Resolved;
import claimbench.claim.Claim;
import claimbench.claim.Unit;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** CB107 and CB108: values that would fit the others if the decimal point stood elsewhere. */
final class DecimalSlip {

    /** Places by which a decimal point may be off, with the other values that it takes to be sure. */
    enum Shift {
        HUNDRED(ProblemCode.CB107, 2, 3, 4, "1.5"),
        /** A weak model may well score a tenth of the others, so these must lie close together. */
        TEN(ProblemCode.CB108, 1, 4, 2, "1.25");

        private final ProblemCode code;
        private final int places;
        private final int leastOthers;
        private final int widest;
        private final BigDecimal slack;

        Shift(ProblemCode code, int places, int leastOthers, int widest, String slack) {
            this.code = code;
            this.places = places;
            this.leastOthers = leastOthers;
            this.widest = widest;
            this.slack = new BigDecimal(slack);
        }

        /**
         * The value with its point moved so that it fits the others; empty if neither direction fits. On a hard
         * benchmark a value such as 0.4 is rather a weak result than a fraction, which would have more decimals.
         */
        Optional<BigDecimal> corrected(BigDecimal value, BenchmarkValues values) {
            if (values.others() < leastOthers || !values.isFarOut(value)) {
                return Optional.empty();
            }
            BenchmarkValues.Middle middle = values.middleWithout(value);
            boolean couldBeSmall = value.scale() < places && !middle.isWithin(2);
            if (couldBeSmall || (this == TEN && values.hasTail(middle, value)) || !middle.isWithin(widest)) {
                return Optional.empty();
            }
            return Optional.of(value.movePointRight(places))
                    .filter(moved -> middle.fits(moved, slack))
                    .or(() -> Optional.of(value.movePointLeft(places)).filter(moved -> middle.fits(moved, slack)));
        }

        String words(boolean tooSmall) {
            return (this == HUNDRED ? "100" : "10") + " times too " + (tooSmall ? "small" : "large");
        }
    }

    private static final BigDecimal NEAR = new BigDecimal("1.5");

    private DecimalSlip() {}

    private record Suspect(Claim claim, Problem problem) {}

    static List<Problem> problems(Resolved resolved) {
        Map<String, BenchmarkValues> values = BenchmarkValues.of(resolved);
        Cells cells = Cells.of(resolved);
        List<Suspect> suspects = new ArrayList<>();
        for (Claim claim : resolved.claims()) {
            Benchmark benchmark = resolved.catalogue().benchmark(claim.benchmark());
            if (!claim.isActive()
                    || !BenchmarkValues.isUsable(claim, benchmark)
                    || OutOfScale.isOutside(claim, benchmark)) {
                continue;
            }
            Optional<Problem> problem = benchmark.isScore()
                    ? score(claim, benchmark, values.getOrDefault(claim.benchmark(), BenchmarkValues.NONE), cells)
                    : limit(claim, cells);
            problem.ifPresent(found -> suspects.add(new Suspect(claim, found)));
        }
        return suspects.isEmpty() ? List.of() : withoutWeak(suspects, WeakModels.of(resolved, values));
    }

    private static List<Problem> withoutWeak(List<Suspect> suspects, WeakModels weak) {
        return suspects.stream()
                .filter(suspect -> suspect.problem().code() != ProblemCode.CB108 || !weak.contains(suspect.claim()))
                .map(Suspect::problem)
                .toList();
    }

    private static Optional<Problem> score(Claim claim, Benchmark benchmark, BenchmarkValues values, Cells cells) {
        BigDecimal value = claim.value().number().orElseThrow();
        for (Shift shift : Shift.values()) {
            Optional<BigDecimal> corrected = shift.corrected(value, values).filter(benchmark.scale()::contains);
            if (corrected.isPresent() && !isConfirmed(claim, value, cells)) {
                boolean tooSmall = corrected.get().compareTo(value) > 0;
                String unit = unit(benchmark);
                return Optional.of(shift.code.at(
                        claim.stated().at("value"),
                        claim.stated().text("value"),
                        claim.printed() + " looks " + shift.words(tooSmall) + "; most other values of "
                                + benchmark.name() + " lie between "
                                + values.middleWithout(value).words() + unit,
                        help(claim, benchmark, corrected.get())));
            }
        }
        return Optional.empty();
    }

    private static String help(Claim claim, Benchmark benchmark, BigDecimal corrected) {
        Unit unit = benchmark.scale().unit();
        String written = Wording.plain(corrected);
        boolean share = unit == Unit.PERCENT
                && claim.value().number().orElseThrow().compareTo(BigDecimal.ONE) <= 0
                && (!claim.stated().has("unit")
                        || Unit.find(claim.stated().text("unit"))
                                .filter(unit::equals)
                                .isPresent());
        return share
                ? "If the source prints a percentage, write " + written
                        + "; if it prints a fraction, write fraction into the column unit."
                : "Look at the source; if it prints " + written + unit(benchmark) + ", write " + written + ".";
    }

    /** An inferred unit follows from all values, the slips among them, and is not worth saying. */
    private static String unit(Benchmark benchmark) {
        return benchmark.registered() ? " " + benchmark.scale().unit().text() : "";
    }

    /** True if another source gives the same model about the same value. */
    private static boolean isConfirmed(Claim claim, BigDecimal value, Cells cells) {
        return cells.around(claim).stream()
                .filter(other -> !Agreement.sameSource(claim, other))
                .filter(other -> other.value().unit() == claim.value().unit())
                .flatMap(other -> other.value().number().stream())
                .anyMatch(number ->
                        number.multiply(NEAR).compareTo(value) >= 0 && number.compareTo(value.multiply(NEAR)) <= 0);
    }

    /** Limits of models differ freely; only the same limit of the same model can show a slip. */
    private static Optional<Problem> limit(Claim claim, Cells cells) {
        BigDecimal value = claim.value().number().orElseThrow();
        for (Claim other : cells.around(claim)) {
            boolean better = other.provenance().compareTo(claim.provenance()) < 0;
            if (!better || !other.conditions().equals(claim.conditions())) {
                continue;
            }
            Optional<BigDecimal> number = other.value()
                    .number()
                    .filter(n -> other.value().unit() == claim.value().unit());
            for (Shift shift : Shift.values()) {
                if (number.filter(n -> isMoved(value, n, shift)).isPresent()) {
                    return Optional.of(shift.code.at(
                            claim.stated().at("value"),
                            claim.stated().text("value"),
                            claim.printed() + " looks "
                                    + shift.words(number.get().compareTo(value) > 0) + "; "
                                    + other.provenance().label() + " gives " + Wording.placed(other),
                            "Look at the source; if it prints " + other.stated().text("value")
                                    + ", write that; if it really prints "
                                    + claim.stated().text("value")
                                    + ", set status to disputed."));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isMoved(BigDecimal value, BigDecimal other, Shift shift) {
        return other.signum() > 0
                && (value.movePointRight(shift.places).compareTo(other) == 0
                        || value.movePointLeft(shift.places).compareTo(other) == 0);
    }
}
