package claimbench.stats;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Ways to bring the scores of one benchmark onto a scale that can be set beside those of others. All keep the order of
 * the scores (a limit and a count may make unequal ones equal), and a score that is missing stays missing. A column is missing as a whole where its way needs an anchor that is not known, or where it
 * divides by a spread and there is none.
 */
public enum Normalisation {
    RAW("raw", "y", "benchmarks of different difficulty and scale are set side by side as if they were one", Kind.ANY) {
        @Override
        double[] normalise(double[] column, Anchors anchors) {
            return column.clone();
        }
    },
    /** See <a href="https://huggingface.co/docs/leaderboards/open_llm_leaderboard/normalization">Open LLM Leaderboard
     * v2</a>. */
    CHANCE(
            "chance",
            "max(0, (y − chance) / (1 − chance)); chance is 0 where none is known",
            "a model below chance counts as one at chance; chance may differ by question",
            Kind.SHARES) {
        @Override
        double[] normalise(double[] column, Anchors anchors) {
            return each(column, y -> Math.max(0, aboveChance(y, anchors)));
        }
    },
    /** See <a href="https://doi.org/10.1038/nature14236">Mnih et al. 2015</a>. */
    HUMAN(
            "human",
            "(y − chance) / (human − chance), not limited; chance is 0 where none is known",
            "it has no upper bound, so that a few high ratios carry a mean; it depends on who the people were",
            Kind.anchored(anchors -> anchors.human() != anchors.chanceOrZero() && !Double.isNaN(anchors.human()))) {
        @Override
        double[] normalise(double[] column, Anchors anchors) {
            double chance = anchors.chanceOrZero();
            return each(column, y -> (y - chance) / (anchors.human() - chance));
        }
    },
    MINMAX(
            "minmax",
            "(y − lowest) / (highest − lowest) of the models shown",
            "it depends on who is shown, and one outlier presses the others together",
            Kind.ANY) {
        @Override
        double[] normalise(double[] column, Anchors anchors) {
            double[] present = Values.present(column);
            double low = Arrays.stream(present).min().orElse(Double.NaN);
            double high = Arrays.stream(present).max().orElse(Double.NaN);
            return scaled(column, low, high - low);
        }
    },
    Z(
            "z",
            "(y − mean) / standard deviation (n − 1) of the models shown",
            "it depends on who is shown, and is unsteady for few models",
            Kind.ANY) {
        @Override
        double[] normalise(double[] column, Anchors anchors) {
            return scaled(column, Values.mean(column), Values.standardDeviation(column));
        }
    },
    Z_POPULATION(
            "z-population",
            "(y − mean) / standard deviation (n) of the models shown",
            "it depends on who is shown, and is unsteady for few models",
            Kind.ANY) {
        @Override
        double[] normalise(double[] column, Anchors anchors) {
            double n = Values.present(column).length;
            return scaled(column, Values.mean(column), Values.standardDeviation(column) * Math.sqrt((n - 1) / n));
        }
    },
    ROBUST_Z(
            "robust-z",
            "(y − median) / (1.4826 × median absolute deviation) of the models shown",
            "it depends on who is shown, and does not exist where more than half of the scores are equal",
            Kind.ANY) {
        @Override
        double[] normalise(double[] column, Anchors anchors) {
            return scaled(column, Values.median(column), Spread.mad(column) / UPPER_QUARTILE);
        }
    },
    PERCENTILE(
            "percentile",
            "(rank − ½) / number of the models shown; ties share the mean of their ranks",
            "it loses how far scores lie apart, and depends on who is shown",
            Kind.ANY) {
        @Override
        double[] normalise(double[] column, Anchors anchors) {
            double n = Values.present(column).length;
            return each(Values.ranks(column), rank -> (rank - 0.5) / n);
        }
    },
    PERCENTILE_0_1(
            "percentile-0-1",
            "(rank − 1) / (number − 1) of the models shown; ties share the mean of their ranks",
            "it loses how far scores lie apart, depends on who is shown, and needs two models",
            Kind.ANY) {
        @Override
        double[] normalise(double[] column, Anchors anchors) {
            return scaled(Values.ranks(column), 1, Values.present(column).length - 1.0);
        }
    },
    NORMAL_SCORE(
            "normal-score",
            "normal quantile of the percentile",
            "it loses how far scores lie apart, and depends on who is shown",
            Kind.ANY) {
        @Override
        double[] normalise(double[] column, Anchors anchors) {
            return each(PERCENTILE.normalise(column, anchors), NORMAL::inverseCumulativeProbability);
        }
    },
    LOGIT(
            "logit",
            "ln(y / (1 − y)), y kept half a question, or 0.001 where their number is not known, away from 0 and 1",
            "near 0 and 1 it hangs on few questions and on wrong keys",
            Kind.SHARES) {
        @Override
        double[] normalise(double[] column, Anchors anchors) {
            double margin = Double.isNaN(anchors.items()) ? MARGIN : 0.5 / anchors.items();
            return each(column, y -> logit(y, margin));
        }
    },
    EMPIRICAL_LOGIT(
            "empirical-logit",
            "ln((x + ½) / (n − x + ½)) of x right answers to n questions, x being n·y rounded",
            "it needs the number of questions, and is pulled towards 0 where there are few",
            Kind.SHARES.and(Kind.anchored(anchors -> anchors.items() >= 1))) {
        @Override
        double[] normalise(double[] column, Anchors anchors) {
            double n = anchors.items();
            return each(column, y -> Math.log((Math.rint(n * y) + 0.5) / (n - Math.rint(n * y) + 0.5)));
        }
    },
    CHANCE_LOGIT(
            "chance-logit",
            "ln(s / (1 − s)) of s = (y − chance) / (1 − chance), kept between 0.001 and 0.999",
            "everything at or below chance is the same, and where the limit lies decides how low that is",
            Kind.SHARES) {
        @Override
        double[] normalise(double[] column, Anchors anchors) {
            return each(column, y -> logit(aboveChance(y, anchors), MARGIN));
        }
    },
    ARCSINE("arcsine", "arcsin(√y), from 0 to π/2", "its numbers have no meaning of their own", Kind.SHARES) {
        @Override
        double[] normalise(double[] column, Anchors anchors) {
            return each(column, y -> Math.asin(Math.sqrt(y)));
        }
    },
    ERROR_REDUCTION(
            "error-reduction",
            "1 − (1 − y) / (1 − reference): the share of the reference's errors that are gone",
            "it explodes for a reference near 1, and says nothing without naming the reference",
            Kind.SHARES.and(Kind.anchored(anchors -> anchors.reference() < 1))) {
        @Override
        double[] normalise(double[] column, Anchors anchors) {
            return each(column, y -> 1 - (1 - y) / (1 - anchors.reference()));
        }
    };

    private static final double MARGIN = 0.001;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** Of the normal distribution; 1 / 1.4826 in more digits. */
    private static final double UPPER_QUARTILE = NORMAL.inverseCumulativeProbability(0.75);

    private final String word;
    private final String formula;
    private final String warning;
    private final Kind kind;

    Normalisation(String word, String formula, String warning, Kind kind) {
        this.word = word;
        this.formula = formula;
        this.warning = warning;
        this.kind = kind;
    }

    abstract double[] normalise(double[] column, Anchors anchors);

    public static Optional<Normalisation> find(String word) {
        return Arrays.stream(values())
                .filter(way -> way.word.equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** As typed in options. */
    public String word() {
        return word;
    }

    /** In words and signs, y being the score as a share from 0 to 1. */
    public String formula() {
        return formula;
    }

    /** Where it misleads; a clause without a full stop. */
    public String warning() {
        return warning;
    }

    /** Whether it is meant for shares from 0 to 1 only, and not for Elo, minutes or dollars. */
    public boolean needsShares() {
        return kind.shares();
    }

    /** Whether the anchors that it needs are known. */
    public boolean isPossibleWith(Anchors anchors) {
        return kind.has().test(anchors);
    }

    /**
     * The scores on the new scale.
     *
     * @param column scores, higher is better, as shares from 0 to 1 where a formula asks for shares; NaN for no score
     * @return as many numbers; NaN for no score, for a number that is no share where one is needed, and everywhere if
     *     a needed anchor is not known or if there is no spread to divide by
     */
    public double[] apply(double[] column, Anchors anchors) {
        if (!isPossibleWith(anchors)) {
            return each(column, y -> Double.NaN);
        }
        return normalise(kind.shares() ? each(column, y -> y >= 0 && y <= 1 ? y : Double.NaN) : column, anchors);
    }

    /**
     * Standard error of the empirical logit.
     *
     * @param share from 0 to 1
     * @param items at least 1
     */
    public static double empiricalLogitError(double share, double items) {
        double right = Math.rint(share * items);
        return Math.sqrt(1 / (right + 0.5) + 1 / (items - right + 0.5));
    }

    private static double[] each(double[] column, DoubleUnaryOperator change) {
        return Arrays.stream(column)
                .map(y -> Double.isNaN(y) ? Double.NaN : change.applyAsDouble(y))
                .toArray();
    }

    private static double[] scaled(double[] column, double zero, double one) {
        return each(column, y -> one > 0 ? (y - zero) / one : Double.NaN);
    }

    private static double aboveChance(double y, Anchors anchors) {
        double chance = anchors.chanceOrZero();
        return chance < 1 ? (y - chance) / (1 - chance) : Double.NaN;
    }

    private static double logit(double share, double margin) {
        double kept = Math.min(Math.max(share, margin), 1 - margin);
        return Math.log(kept / (1 - kept));
    }

    /** What a way asks of its column and of its anchors. */
    private record Kind(boolean shares, Predicate<Anchors> has) {
        static final Kind ANY = new Kind(false, anchors -> true);
        static final Kind SHARES = new Kind(true, anchors -> true);

        static Kind anchored(Predicate<Anchors> has) {
            return new Kind(false, has);
        }

        Kind and(Kind other) {
            return new Kind(shares || other.shares, anchors -> has.test(anchors) && other.has.test(anchors));
        }
    }
}
