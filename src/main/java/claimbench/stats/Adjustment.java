package claimbench.stats;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Adjustments of p-values for the number of tests, as {@code p.adjust} in R: an adjusted value below alpha is a finding
 * at level alpha. NaN stands for no test, stays, and does not count.
 */
public enum Adjustment {
    NONE,
    /** Guards against one false finding by multiplication. */
    BONFERRONI,
    /** As safe as Bonferroni and never weaker: <a href="https://www.jstor.org/stable/4615733">Holm 1979</a>. */
    HOLM,
    /** For independent or positively dependent tests: <a href="https://doi.org/10.1093/biomet/75.4.800">Hochberg
     * 1988</a>. */
    HOCHBERG,
    /** Limits the share of false findings: <a href="https://doi.org/10.1111/j.2517-6161.1995.tb02031.x">Benjamini and
     * Hochberg 1995</a>. */
    BENJAMINI_HOCHBERG;

    /** As typed in options. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Adjusted p-values, in the order given. */
    public double[] apply(double... p) {
        int[] order = IntStream.range(0, p.length)
                .filter(i -> !Double.isNaN(p[i]))
                .boxed()
                .sorted((a, b) -> Double.compare(p[a], p[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        int tests = order.length;
        double[] adjusted = p.clone();
        for (int rank = 1; rank <= tests; rank++) {
            adjusted[order[rank - 1]] = Math.min(1, p[order[rank - 1]] * factor(rank, tests));
        }
        if (this == HOLM) {
            for (int i = 1; i < tests; i++) {
                adjusted[order[i]] = Math.max(adjusted[order[i]], adjusted[order[i - 1]]);
            }
        } else if (this == HOCHBERG || this == BENJAMINI_HOCHBERG) {
            for (int i = tests - 2; i >= 0; i--) {
                adjusted[order[i]] = Math.min(adjusted[order[i]], adjusted[order[i + 1]]);
            }
        }
        return adjusted;
    }

    /** What a p-value is multiplied with that is the rank-th smallest of all. */
    private double factor(int rank, double tests) {
        return switch (this) {
            case NONE -> 1;
            case BONFERRONI -> tests;
            case HOLM, HOCHBERG -> tests - rank + 1;
            case BENJAMINI_HOCHBERG -> tests / rank;
        };
    }

    /** How many of the tests are findings at a level. */
    public long findings(double alpha, double... p) {
        return Arrays.stream(apply(p)).filter(adjusted -> adjusted <= alpha).count();
    }
}
