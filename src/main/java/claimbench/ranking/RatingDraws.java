package claimbench.ranking;

import claimbench.stats.Draws;
import claimbench.stats.Interval;
import claimbench.stats.Spread;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The ratings of models over tables drawn at random: how far scores and places move. If benchmarks were drawn, it says how
 * much the choice of benchmarks matters, and not what a wider set of tasks would show. With fewer than six benchmarks
 * it is too narrow. A draw in which a model is not rated does not count for it.
 *
 * @see <a href="https://doi.org/10.1214/aos/1176344552">Efron 1979</a>
 */
public final class RatingDraws {

    private final double[][] ratings;
    private final int[][] places;
    private final int models;

    private RatingDraws(double[][] ratings) {
        this.ratings = ratings;
        this.places = Arrays.stream(ratings).map(Ranks::places).toArray(int[][]::new);
        this.models = ratings[0].length;
    }

    /** Rates tables drawn at random. */
    public static RatingDraws of(ScoreTable table, Redraw redraw, Rating rating, Draws draws) {
        return new RatingDraws(IntStream.range(0, draws.count())
                .parallel()
                .mapToObj(draw -> rating.rate(redraw.draw(table, draws.draw(draw))))
                .toArray(double[][]::new));
    }

    /**
     * From ratings that are there.
     *
     * @param ratings for each draw, at least one, the ratings of all models; NaN for not rated
     */
    public static RatingDraws of(double[][] ratings) {
        return new RatingDraws(Arrays.stream(ratings).map(double[]::clone).toArray(double[][]::new));
    }

    /**
     * Rates every table that drawing benchmarks with replacement can give, once for each of the equally likely draws: no
     * chance, for a few benchmarks.
     *
     * @param strata for each benchmark the number of its stratum
     * @throws IllegalArgumentException if there are more than a million draws
     */
    public static RatingDraws exact(ScoreTable table, Rating rating, int... strata) {
        int[][] members = IntStream.of(strata)
                .mapToObj(stratum -> IntStream.range(0, strata.length)
                        .filter(benchmark -> strata[benchmark] == stratum)
                        .toArray())
                .toArray(int[][]::new);
        double count =
                Arrays.stream(members).mapToDouble(stratum -> stratum.length).reduce(1, (a, b) -> a * b);
        if (count > 1e6) {
            throw new IllegalArgumentException("too many draws to list: " + count);
        }
        return new RatingDraws(IntStream.range(0, (int) count)
                .mapToObj(draw -> rating.rate(table.benchmarks(digits(draw, members))))
                .toArray(double[][]::new));
    }

    /** The members of the strata that a draw takes, its number read as digits. */
    private static int[] digits(int draw, int[][] members) {
        int rest = draw;
        int[] digits = new int[members.length];
        for (int at = 0; at < digits.length; at++) {
            digits[at] = members[at][rest % members[at].length];
            rest /= members[at].length;
        }
        return digits;
    }

    public int models() {
        return models;
    }

    public int count() {
        return ratings.length;
    }

    /** Share of draws in which a model is rated, 0 to 1. */
    public double rated(int model) {
        return places(model).count() / (double) count();
    }

    /**
     * The middle part of the ratings of a model, from percentile to percentile (type 7).
     *
     * @param share such as 0.9, for the 5th to the 95th percentile
     * @return NaN bounds if it is never rated
     */
    public Interval range(int model, double share) {
        return middle(ratings(model), share);
    }

    /** The middle part of the places of a model, widened to whole places; NaN bounds if it is never rated. */
    public Interval places(int model, double share) {
        Interval middle = middle(places(model).asDoubleStream().toArray(), share);
        return new Interval(Math.floor(middle.low()), Math.ceil(middle.high()));
    }

    private static Interval middle(double[] values, double share) {
        return new Interval(Spread.quantile(values, (1 - share) / 2), Spread.quantile(values, (1 + share) / 2));
    }

    /** Share of draws in which a model is first, among those in which it is rated; ties share. */
    public double first(int model) {
        return top(model, 1);
    }

    /** Share of draws in which a model is among the first so many; models that tie for the last of them share it. */
    public double top(int model, int many) {
        return IntStream.range(0, count())
                .filter(draw -> places[draw][model] > 0)
                .mapToDouble(draw -> shareOfTop(places[draw], places[draw][model], many))
                .average()
                .orElse(Double.NaN);
    }

    private static double shareOfTop(int[] places, int place, int many) {
        if (place > many) {
            return 0;
        }
        long equal = IntStream.of(places).filter(other -> other == place).count();
        return Math.min(1, (many - place + 1.0) / equal);
    }

    /** Share of draws in which a model is ahead of another, among those in which both are rated; ties count half. */
    public double winning(int model, int other) {
        return IntStream.range(0, count())
                .filter(draw -> places[draw][model] > 0 && places[draw][other] > 0)
                .mapToDouble(draw -> (1 + Integer.signum(places[draw][other] - places[draw][model])) / 2.0)
                .average()
                .orElse(Double.NaN);
    }

    /** Standard deviation of the rating of a model; NaN with fewer than two draws. */
    public double standardError(int model) {
        return Spread.standardDeviation(ratings(model));
    }

    /** Standard deviation of the difference of two ratings, over draws in which both are rated. */
    public double standardError(int model, int other) {
        return Spread.standardDeviation(Arrays.stream(ratings)
                .mapToDouble(drawn -> drawn[model] - drawn[other])
                .toArray());
    }

    private double[] ratings(int model) {
        return Arrays.stream(ratings).mapToDouble(drawn -> drawn[model]).toArray();
    }

    private IntStream places(int model) {
        return Arrays.stream(places).mapToInt(drawn -> drawn[model]).filter(place -> place > 0);
    }
}
