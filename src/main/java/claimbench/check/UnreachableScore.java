package claimbench.check;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Resolved;
import claimbench.claim.Claim;
import claimbench.claim.ClaimedValue.Score;
import claimbench.claim.ConditionKey;
import claimbench.claim.Unit;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * CB114: percentages that no whole number of solved items gives. Makers often average runs without saying so; this
 * speaks up only where the values of a benchmark are plainly single runs but for a few, or where the row itself says
 * how many items, or that there was one attempt. One note for a benchmark.
 */
final class UnreachableScore {

    private static final Pattern AVERAGE = Pattern.compile("avg@(\\d{1,4})");
    private static final Set<String> ONE_ATTEMPT = Set.of("avg@1", "single run", "1 run", "1");
    private static final String FIRST_ATTEMPT = "pass@1";

    /** Metrics that count solved items; others give parts of a point for an item. */
    private static final Set<String> COUNTING =
            Set.of("accuracy", "resolved", "success", "success rate", "pass rate", "pass@1", "exact match");

    private static final int LEAST_VALUES = 4;
    private static final int SHOWN = 3;

    private UnreachableScore() {}

    /** A claim with the number of answers that its value is a share of. */
    private record Share(Claim claim, long answers) {

        BigDecimal value() {
            return claim.value().number().orElseThrow();
        }

        /** True if some whole number of right answers, in percent, rounds to the value as printed. */
        boolean isReachable() {
            BigDecimal right = value().multiply(BigDecimal.valueOf(answers)).movePointLeft(2);
            BigDecimal half =
                    BigDecimal.ONE.movePointLeft(Math.max(0, value().scale())).movePointLeft(1);
            BigDecimal slack = half.multiply(BigDecimal.valueOf(5L * answers)).movePointLeft(2);
            BigDecimal down = right.setScale(0, RoundingMode.FLOOR);
            return right.subtract(down).compareTo(slack) <= 0
                    || down.add(BigDecimal.ONE).subtract(right).compareTo(slack) <= 0;
        }

        /** True if fewer than 6 of 10 values that could be printed with these decimals are reachable at all. */
        boolean tells() {
            BigDecimal printable = BigDecimal.valueOf(60).movePointRight(Math.max(0, value().scale()));
            return BigDecimal.valueOf(answers).compareTo(printable) < 0;
        }

        /** Who states a temperature has drawn several samples, and pass@1 is then their average. */
        boolean isSure() {
            Score score = (Score) claim.value();
            String attempts =
                    claim.conditions().value(ConditionKey.ATTEMPTS.word()).orElse("");
            boolean first = attempts.equals(FIRST_ATTEMPT)
                    && claim.conditions().value(ConditionKey.TEMPERATURE.word()).isEmpty();
            return first
                    || score.items().isPresent()
                    || ONE_ATTEMPT.contains(attempts)
                    || AVERAGE.matcher(attempts).matches();
        }

        String words() {
            return claim.printed() + " for " + claim.model() + " at "
                    + claim.stated().where();
        }
    }

    static List<Problem> problems(Resolved resolved) {
        Map<Benchmark, List<Share>> shares = new LinkedHashMap<>();
        for (Claim claim : resolved.claims()) {
            Benchmark benchmark = resolved.catalogue().benchmark(claim.benchmark());
            long answers = answers(claim, benchmark);
            if (answers > 0) {
                shares.computeIfAbsent(benchmark, unused -> new ArrayList<>()).add(new Share(claim, answers));
            }
        }
        List<Problem> problems = new ArrayList<>();
        shares.forEach((benchmark, list) -> note(benchmark, list, problems));
        return problems;
    }

    /** Items times attempts; 0 where the value is no such share or the number is not known. */
    private static long answers(Claim claim, Benchmark benchmark) {
        boolean counts = claim.isActive()
                && claim.value() instanceof Score
                && claim.value().unit() == Unit.PERCENT
                && COUNTING.contains(benchmark.stated().text("metric"));
        if (!counts) {
            return 0;
        }
        OptionalInt own = ((Score) claim.value()).items();
        boolean part = claim.conditions().value(ConditionKey.SUBSET.word()).isPresent();
        int items = own.orElse(part ? 0 : benchmark.items().orElse(0));
        String attempts = claim.conditions().value(ConditionKey.ATTEMPTS.word()).orElse("");
        Matcher average = AVERAGE.matcher(attempts);
        if (average.matches()) {
            return (long) items * Integer.parseInt(average.group(1));
        }
        return items;
    }

    private static void note(Benchmark benchmark, List<Share> shares, List<Problem> problems) {
        List<Share> telling = shares.stream().filter(Share::tells).toList();
        List<BigDecimal> sorted = shares.stream().map(Share::value).sorted().toList();
        BenchmarkValues values = new BenchmarkValues(sorted);
        List<Share> odd = telling.stream()
                .filter(share -> share.value().signum() == 0 || !values.isFarOut(share.value()))
                .filter(share -> !share.isReachable())
                .toList();
        boolean few = telling.size() >= LEAST_VALUES && odd.size() * 4 <= telling.size();
        List<Share> told = odd.stream()
                .filter(share -> few || share.isSure())
                .sorted(Comparator.comparing(share -> !share.isSure()))
                .toList();
        if (told.isEmpty()) {
            return;
        }
        Share first = told.get(0);
        List<String> words = told.stream().map(Share::words).toList();
        problems.add(ProblemCode.CB114.at(
                first.claim().stated().at("value"),
                first.claim().stated().text("value"),
                "no whole number of right answers out of " + first.answers() + " on " + benchmark.name() + " gives "
                        + Wording.some(words, SHOWN) + "; it is an average of several runs, or another set of items"));
    }
}
