package claimbench.check;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Model;
import claimbench.catalogue.Resolved;
import claimbench.claim.Claim;
import claimbench.claim.ClaimedValue.Answer;
import claimbench.claim.ClaimedValue.Feature;
import claimbench.claim.StatedRow;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * CB205 and CB316: a claim about window, parameters or weights that models.csv contradicts, and a row of models.csv that
 * contradicts itself. Claims under conditions speak of another window or product, and are left alone; so are those that
 * another unit explains.
 */
final class ClaimAgainstModel {

    /** K means 1000 or 1024, and parameters are rounded. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.1");

    private static final Set<String> OPEN_LICENCES = Set.of("mit", "apache-2.0", "apache 2.0", "bsd-3-clause");

    private ClaimAgainstModel() {}

    static List<Problem> problems(Resolved resolved) {
        Map<String, ModelFact> facts = new HashMap<>();
        for (Benchmark benchmark : resolved.catalogue().benchmarks()) {
            for (ModelFact fact : ModelFact.values()) {
                if (fact.isAbout(benchmark)) {
                    facts.put(benchmark.name(), fact);
                }
            }
        }
        List<Problem> problems = new ArrayList<>();
        for (Claim claim : resolved.claims()) {
            ModelFact fact = facts.get(claim.benchmark());
            Model model = resolved.catalogue().model(claim.model());
            if (fact != null
                    && model.registered()
                    && claim.isActive()
                    && claim.conditions().isEmpty()) {
                check(claim, fact, model.stated()).ifPresent(problems::add);
            }
        }
        resolved.catalogue().models().stream().filter(Model::registered).forEach(model -> itself(model, problems));
        return problems;
    }

    private static Optional<Problem> check(Claim claim, ModelFact fact, StatedRow model) {
        Optional<BigDecimal> registered = fact.number(model);
        Optional<BigDecimal> claimed = claim.value().number();
        boolean differs = fact == ModelFact.WEIGHTS
                ? isOther(claim, model.text(fact.column()))
                : registered.isPresent()
                        && claimed.isPresent()
                        && isFar(claimed.get(), registered.get())
                        && UnitSlip.meant(claim, registered.get()).isEmpty();
        return differs
                ? Optional.of(ProblemCode.CB205.at(
                        claim.stated().at("value"),
                        claim.stated().text("value"),
                        claim.benchmark() + " " + claim.printed() + " for " + claim.model() + "; "
                                + model.at(fact.column()) + " has \"" + model.text(fact.column()) + "\" in its column "
                                + fact.column()))
                : Optional.empty();
    }

    private static boolean isOther(Claim claim, String weights) {
        String word = weights.toLowerCase(Locale.ROOT);
        return claim.value() instanceof Feature feature
                && ((feature.answer() == Answer.YES && word.equals("closed"))
                        || (feature.answer() == Answer.NO && word.equals("open")));
    }

    private static boolean isFar(BigDecimal claimed, BigDecimal registered) {
        BigDecimal most = claimed.abs().max(registered.abs());
        return claimed.subtract(registered).abs().compareTo(most.multiply(ROUNDING, MathContext.DECIMAL64)) > 0;
    }

    private static void itself(Model model, List<Problem> problems) {
        StatedRow row = model.stated();
        String licence = row.text("licence");
        if (row.text("weights").equalsIgnoreCase("closed")
                && OPEN_LICENCES.contains(licence.toLowerCase(Locale.ROOT))) {
            problems.add(ProblemCode.CB316.at(
                    row.at("weights"),
                    row.text("weights"),
                    "weights are closed, and the licence of " + model.name() + " is " + licence));
        }
        Optional<BigDecimal> total = ModelFact.TOTAL.number(row);
        boolean moreActive = total.isPresent()
                && ModelFact.ACTIVE
                        .number(row)
                        .filter(active -> active.compareTo(total.get()) > 0)
                        .isPresent();
        if (moreActive) {
            problems.add(ProblemCode.CB316.at(
                    row.at("active_parameters_b"),
                    row.text("active_parameters_b"),
                    model.name() + " has more active than total parameters"));
        }
    }
}
