package claimbench.check;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Resolved;
import claimbench.catalogue.Scale;
import claimbench.claim.Claim;
import claimbench.claim.ClaimedValue.Score;
import claimbench.claim.ConditionKey;
import claimbench.claim.Unit;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * CB116 and CB205: a standard error that no sample of so many items gives, and a number of items that the benchmark does
 * not have.
 */
final class ErrorAgainstItems {

    private static final BigDecimal TOO_LARGE = BigDecimal.valueOf(3);
    private static final BigDecimal TOO_SMALL = new BigDecimal("0.1");
    private static final List<String> PARTS = List.of(ConditionKey.SUBSET.word(), ConditionKey.VARIANT.word());

    private ErrorAgainstItems() {}

    static List<Problem> problems(Resolved resolved) {
        List<Problem> problems = new ArrayList<>();
        for (Claim claim : resolved.claims()) {
            Benchmark benchmark = resolved.catalogue().benchmark(claim.benchmark());
            if (claim.isActive() && claim.value() instanceof Score score && isShare(score, benchmark)) {
                items(claim, score, benchmark, problems);
                error(claim, score, benchmark, problems);
            }
        }
        return problems;
    }

    private static boolean isShare(Score score, Benchmark benchmark) {
        Scale scale = benchmark.scale();
        return benchmark.registered()
                && scale.isBounded()
                && scale.contains(score.amount())
                && score.unit() == scale.unit()
                && (score.unit() == Unit.PERCENT || score.unit() == Unit.FRACTION);
    }

    private static void items(Claim claim, Score score, Benchmark benchmark, List<Problem> problems) {
        OptionalInt all = benchmark.items();
        if (score.items().isEmpty() || all.orElse(0) <= 0) {
            return;
        }
        int stated = score.items().getAsInt();
        boolean part =
                PARTS.stream().anyMatch(key -> claim.conditions().value(key).isPresent());
        boolean severalRuns = stated % all.getAsInt() == 0;
        boolean tooMany = stated > all.getAsInt() && !severalRuns && !part;
        boolean tooFew = stated < all.getAsInt() && !part;
        if (tooMany || tooFew) {
            problems.add(ProblemCode.CB205.at(
                    claim.stated().at("items"),
                    claim.stated().text("items"),
                    "the row counts " + stated + " items, " + benchmark.name() + " has " + all.getAsInt() + " ("
                            + benchmark.stated().at("items") + "), and no condition says that it is a part"));
        }
    }

    private static void error(Claim claim, Score score, Benchmark benchmark, List<Problem> problems) {
        boolean part = claim.conditions().value(ConditionKey.SUBSET.word()).isPresent();
        int items = score.items().orElse(part ? 0 : benchmark.items().orElse(0));
        BigDecimal floor = benchmark.scale().floor().orElseThrow();
        BigDecimal ceiling = benchmark.scale().ceiling().orElseThrow();
        BigDecimal spread = score.amount().subtract(floor).multiply(ceiling.subtract(score.amount()));
        if (score.standardError().isEmpty() || items <= 0 || spread.signum() == 0) {
            return;
        }
        BigDecimal stated = score.standardError().get();
        BigDecimal sampling =
                spread.divide(BigDecimal.valueOf(items), MathContext.DECIMAL64).sqrt(MathContext.DECIMAL64);
        boolean large = stated.compareTo(sampling.multiply(TOO_LARGE)) > 0;
        if (large || stated.compareTo(sampling.multiply(TOO_SMALL)) < 0) {
            problems.add(ProblemCode.CB116.at(
                    claim.stated().at("stderr"),
                    claim.stated().text("stderr"),
                    "a standard error of " + Wording.plain(stated) + " is far too " + (large ? "large" : "small")
                            + " for " + items + " items of " + benchmark.name() + "; at " + claim.printed()
                            + " their sampling alone gives "
                            + Wording.plain(sampling.round(new MathContext(2, RoundingMode.HALF_UP)))));
        }
    }
}
