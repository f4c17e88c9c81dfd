package claimbench.ranking;

import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How many benchmarks, by weight, each model wins against each other, among the benchmarks on which both have a score.
 */
public final class Majorities {

    /** Margins this small, beside the weight of all benchmarks, are sums of weights that cancel out. */
    private static final double ROUNDING = 1e-10;

    private final double[][] wins;
    private final double[][] ties;
    private final boolean[] rated;
    private final double negligible;

    private Majorities(double[][] wins, double[][] ties, boolean[] rated, double negligible) {
        this.wins = wins;
        this.ties = ties;
        this.rated = rated;
        this.negligible = negligible;
    }

    /** The duels of a table. */
    public static Majorities of(ScoreTable table) {
        int models = table.models();
        double[][] wins = new double[models][models];
        double[][] ties = new double[models][models];
        boolean[] rated = new boolean[models];
        double total = 0;
        for (int benchmark = 0; benchmark < table.benchmarks(); benchmark++) {
            double[] column = table.column(benchmark);
            double weight = table.weight(benchmark);
            total += weight;
            for (int i = 0; i < models; i++) {
                rated[i] |= weight > 0 && !Double.isNaN(column[i]);
                for (int j = 0; j < models; j++) {
                    wins[i][j] += column[i] > column[j] ? weight : 0;
                    ties[i][j] += column[i] == column[j] ? weight : 0;
                }
            }
        }
        return new Majorities(wins, ties, rated, ROUNDING * total);
    }

    public int models() {
        return wins.length;
    }

    /** The weight of the benchmarks on which a model is ahead of another; ties count for neither. */
    public double wins(int model, int other) {
        return wins[model][other];
    }

    /** The weight of the benchmarks on which two models have the same score. */
    public double ties(int model, int other) {
        return ties[model][other];
    }

    /** Weight of the benchmarks won less weight of those lost; 0 if as many, or if the models never meet. */
    public double margin(int model, int other) {
        double margin = wins[model][other] - wins[other][model];
        return Math.abs(margin) <= negligible ? 0 : margin;
    }

    /** Whether a model has a score at all. */
    boolean rated(int model) {
        return rated[model];
    }

    /** Whether there is a score at all. */
    boolean anyRated() {
        return others(-1).findAny().isPresent();
    }

    /** The model that has a majority against every other that has a score; empty if there is none, or only one model. */
    public OptionalInt condorcetWinner() {
        if (others(-1).count() < 2) {
            return OptionalInt.empty();
        }
        return others(-1)
                .filter(model -> others(model).allMatch(other -> margin(model, other) > 0))
                .findFirst();
    }

    /** Majorities won less majorities lost. */
    double[] copeland() {
        return rate(model -> others(model)
                .mapToDouble(other -> Math.signum(margin(model, other)))
                .sum());
    }

    /** Less the heaviest loss: the most benchmarks that a model loses to one that has a majority against it. */
    double[] minimax() {
        return rate(model -> 0
                - others(model)
                        .filter(other -> margin(model, other) < 0)
                        .mapToDouble(other -> wins[other][model])
                        .max()
                        .orElse(0));
    }

    private double[] rate(IntToDoubleFunction rating) {
        return IntStream.range(0, wins.length)
                .mapToDouble(model -> rated[model] ? rating.applyAsDouble(model) : Double.NaN)
                .toArray();
    }

    private IntStream others(int model) {
        return IntStream.range(0, wins.length).filter(other -> other != model && rated[other]);
    }
}
