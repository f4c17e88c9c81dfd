package claimbench.check;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Resolved;
import claimbench.catalogue.Scale;
import claimbench.claim.Claim;
import claimbench.claim.Unit;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** CB106: values that a registered scale cannot hold. */
final class OutOfScale {

    private OutOfScale() {}

    static List<Problem> problems(Resolved resolved) {
        List<Claim> outside = resolved.claims().stream()
                .filter(claim -> isOutside(claim, resolved.catalogue().benchmark(claim.benchmark())))
                .toList();
        Map<String, BenchmarkValues> values = outside.isEmpty() ? Map.of() : BenchmarkValues.of(resolved);
        List<Problem> problems = new ArrayList<>();
        for (Claim claim : outside) {
            Benchmark benchmark = resolved.catalogue().benchmark(claim.benchmark());
            BigDecimal value = claim.value().number().orElseThrow();
            problems.add(ProblemCode.CB106.at(
                    claim.stated().at("value"),
                    claim.stated().text("value"),
                    claim.printed() + " lies outside the scale of " + benchmark.name() + ", which runs "
                            + range(benchmark.scale()),
                    help(claim, value, benchmark.scale(), values)));
        }
        return problems;
    }

    /** An inferred scale is a guess, and a guess rules nothing out. */
    static boolean isOutside(Claim claim, Benchmark benchmark) {
        return benchmark.registered()
                && claim.value().unit() == benchmark.scale().unit()
                && claim.value()
                        .number()
                        .filter(number -> !benchmark.scale().contains(number))
                        .isPresent();
    }

    private static String range(Scale scale) {
        String unit = " " + scale.unit().text();
        if (scale.floor().isEmpty()) {
            return "up to " + Wording.plain(scale.ceiling().orElseThrow()) + unit;
        }
        String from = "from " + Wording.plain(scale.floor().get());
        return scale.ceiling()
                .map(high -> from + " to " + Wording.plain(high) + unit)
                .orElse(from + unit + " upwards");
    }

    private static String help(Claim claim, BigDecimal value, Scale scale, Map<String, BenchmarkValues> values) {
        if (scale.unit() == Unit.FRACTION && !claim.stated().has("unit") && scale.contains(value.movePointLeft(2))) {
            return "If the source prints a percentage, write percent into the column unit.";
        }
        BenchmarkValues others = values.getOrDefault(claim.benchmark(), BenchmarkValues.NONE);
        for (DecimalSlip.Shift shift : DecimalSlip.Shift.values()) {
            Optional<BigDecimal> corrected = shift.corrected(value, others).filter(scale::contains);
            if (corrected.isPresent()) {
                String written = Wording.plain(corrected.get());
                return "Look at the source; " + written + " would fit the other values. If it prints that, write "
                        + written + ".";
            }
        }
        return "Look at the source and correct the value, or state the unit that it prints in the column unit.";
    }
}
