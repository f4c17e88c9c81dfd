package claimbench.stats;

import java.util.Locale;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * Intervals of a share of items solved, from counts.
 *
 * @see <a href="https://doi.org/10.1214/ss/1009213286">Brown, Cai and DasGupta 2001</a>
 */
public enum ProportionInterval {
    /** The default: covers close to what it says, for few items too. */
    WILSON("Wilson") {
        @Override
        Interval limits(int successes, int items, double confidence) {
            return new Proportion((double) successes / items, items).wilson(confidence);
        }
    },
    /** Covers at least what it says, and is wide for few items. */
    EXACT("Clopper-Pearson (exact)") {
        @Override
        Interval limits(int successes, int items, double confidence) {
            return by(BinomialConfidenceInterval.CLOPPER_PEARSON, successes, items, confidence);
        }
    },
    /** Bayesian, with the prior beta(½, ½); reaches 0 for no success and 1 for nothing but successes. */
    JEFFREYS("Jeffreys") {
        @Override
        Interval limits(int successes, int items, double confidence) {
            Interval limits = by(BinomialConfidenceInterval.JEFFREYS, successes, items, confidence);
            return new Interval(successes == 0 ? 0 : limits.low(), successes == items ? 1 : limits.high());
        }
    },
    /** Not limited to 0 and 1. */
    AGRESTI_COULL("Agresti-Coull") {
        @Override
        Interval limits(int successes, int items, double confidence) {
            double z2 = Math.pow(Proportion.quantile(confidence), 2);
            double centre = (successes + z2 / 2) / (items + z2);
            double half = Math.sqrt(z2 * centre * (1 - centre) / (items + z2));
            return new Interval(centre - half, centre + half);
        }
    },
    /** With Yates' correction, as {@code prop.test} of R prints it. */
    WILSON_CORRECTED("Wilson with continuity correction") {
        @Override
        Interval limits(int successes, int items, double confidence) {
            double share = (double) successes / items;
            double step = 0.5 / items;
            return new Interval(
                    successes == 0 ? 0 : bound(share - step, items, confidence, -1),
                    successes == items ? 1 : bound(share + step, items, confidence, 1));
        }
    },
    /** For comparison only: too narrow for few items, of no width at 0 and 1, and not limited to them. */
    WALD("Wald") {
        @Override
        Interval limits(int successes, int items, double confidence) {
            double share = (double) successes / items;
            double half = Proportion.quantile(confidence) * new Proportion(share, items).standardError();
            return new Interval(share - half, share + half);
        }
    };

    private final String title;

    ProportionInterval(String title) {
        this.title = title;
    }

    abstract Interval limits(int successes, int items, double confidence);

    /** The interval.
     *
     * @param successes items solved
     * @param items at least 1
     * @param confidence between 0 and 1, such as 0.95
     */
    public Interval of(int successes, int items, double confidence) {
        if (items < 1 || successes < 0 || successes > items || !(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException(
                    "no share: " + successes + " of " + items + " at a confidence of " + confidence);
        }
        return limits(successes, items, confidence);
    }

    /** As written in tables. */
    public String title() {
        return title;
    }

    /** As typed in options. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Interval by(BinomialConfidenceInterval method, int successes, int items, double confidence) {
        var limits = method.fromErrorRate(items, successes, 1 - confidence);
        return new Interval(limits.getLowerBound(), limits.getUpperBound());
    }

    /** A limit of the score interval about a share that may lie outside 0 to 1. */
    private static double bound(double share, int items, double confidence, int side) {
        double z = Proportion.quantile(confidence);
        double half = z * Math.sqrt(share * (1 - share) / items + z * z / (4.0 * items * items));
        return (share + z * z / (2 * items) + side * half) / (1 + z * z / items);
    }
}
