package claimbench.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** What is counted over draws of values and weights. Sums are taken in the order of the draws, on any number of threads. */
final class SmaaTally {

    private static final int CHUNK = 256;

    private final double[][] places;
    private final double[][] wins;
    private final double[][] weightsWhenFirst;
    private final long[] orders;
    private int counted;

    private SmaaTally(int models, int criteria, int draws) {
        places = new double[models][models];
        wins = new double[models][models];
        weightsWhenFirst = new double[models][criteria];
        orders = new long[draws];
    }

    static SmaaTally over(int draws, IntFunction<double[][]> values, IntFunction<double[]> weights) {
        int models = values.apply(0).length;
        int criteria = weights.apply(0).length;
        List<SmaaTally> parts = IntStream.range(0, (draws + CHUNK - 1) / CHUNK)
                .parallel()
                .mapToObj(chunk -> {
                    int from = chunk * CHUNK;
                    int to = Math.min(draws, from + CHUNK);
                    SmaaTally part = new SmaaTally(models, criteria, to - from);
                    double[] worth = new double[models];
                    for (int draw = from; draw < to; draw++) {
                        double[] weight = weights.apply(draw);
                        weigh(values.apply(draw), weight, worth);
                        part.count(worth, weight);
                    }
                    return part;
                })
                .toList();
        SmaaTally whole = new SmaaTally(models, criteria, draws);
        parts.forEach(whole::add);
        return whole;
    }

    /** The share of draws in which each model is first under weights of its own; NaN where there are none. */
    static double[] firsts(int draws, IntFunction<double[][]> values, List<double[]> weights) {
        int models = weights.size();
        List<double[]> parts = IntStream.range(0, (draws + CHUNK - 1) / CHUNK)
                .parallel()
                .mapToObj(chunk -> {
                    double[] sums = new double[models];
                    for (int draw = chunk * CHUNK; draw < Math.min(draws, (chunk + 1) * CHUNK); draw++) {
                        double[][] drawn = values.apply(draw);
                        for (int model = 0; model < models; model++) {
                            sums[model] += shareOfFirst(drawn, weights.get(model), model);
                        }
                    }
                    return sums;
                })
                .toList();
        return IntStream.range(0, models)
                .mapToDouble(model -> weights.get(model).length == 0
                        ? Double.NaN
                        : parts.stream().mapToDouble(sums -> sums[model]).sum() / draws)
                .toArray();
    }

    private static double shareOfFirst(double[][] values, double[] weights, int model) {
        double own = weights.length == 0 ? Double.NEGATIVE_INFINITY : worth(values[model], weights);
        int equal = 0;
        for (double[] row : values) {
            double other = worth(row, weights);
            if (other > own) {
                return 0;
            }
            equal += other == own ? 1 : 0;
        }
        return 1.0 / equal;
    }

    private static void weigh(double[][] values, double[] weights, double[] worth) {
        for (int model = 0; model < worth.length; model++) {
            worth[model] = worth(values[model], weights);
        }
    }

    private static double worth(double[] row, double[] weights) {
        double sum = 0;
        for (int criterion = 0; criterion < weights.length; criterion++) {
            sum += weights[criterion] * row[criterion];
        }
        return sum;
    }

    private void count(double[] worth, double[] weights) {
        int[] above = new int[worth.length];
        int[] equal = new int[worth.length];
        for (int model = 0; model < worth.length; model++) {
            for (int other = 0; other < model; other++) {
                if (worth[other] == worth[model]) {
                    equal[model]++;
                    equal[other]++;
                    wins[model][other] += 0.5;
                    wins[other][model] += 0.5;
                } else {
                    int better = worth[other] > worth[model] ? other : model;
                    int worse = other + model - better;
                    above[worse]++;
                    wins[better][worse]++;
                }
            }
        }
        long order = 0;
        for (int model = 0; model < worth.length; model++) {
            place(model, above[model], equal[model] + 1, weights);
            order = (order ^ above[model]) * 0x9e3779b97f4a7c15L;
            order ^= order >>> 29;
        }
        orders[counted++] = order;
    }

    private void place(int model, int above, int equal, double[] weights) {
        for (int place = above; place < above + equal; place++) {
            places[model][place] += 1.0 / equal;
        }
        for (int criterion = 0; above == 0 && criterion < weights.length; criterion++) {
            weightsWhenFirst[model][criterion] += weights[criterion] / equal;
        }
    }

    private void add(SmaaTally part) {
        add(places, part.places);
        add(wins, part.wins);
        add(weightsWhenFirst, part.weightsWhenFirst);
        System.arraycopy(part.orders, 0, orders, counted, part.counted);
        counted += part.counted;
    }

    private static void add(double[][] sums, double[][] more) {
        for (int row = 0; row < sums.length; row++) {
            for (int column = 0; column < sums[row].length; column++) {
                sums[row][column] += more[row][column];
            }
        }
    }

    int models() {
        return places.length;
    }

    double places(int model, int rank) {
        return places[model][rank - 1];
    }

    double wins(int model, int other) {
        return wins[model][other];
    }

    double[] centralWeights(int model) {
        double first = places[model][0];
        return first == 0
                ? new double[0]
                : Arrays.stream(weightsWhenFirst[model]).map(sum -> sum / first).toArray();
    }

    /** How often each order of the models came up. */
    LongStream orders() {
        long[] sorted = orders.clone();
        Arrays.sort(sorted);
        int[] starts = IntStream.range(0, sorted.length)
                .filter(at -> at == 0 || sorted[at] != sorted[at - 1])
                .toArray();
        return IntStream.range(0, starts.length)
                .mapToLong(run -> (run + 1 < starts.length ? starts[run + 1] : sorted.length) - starts[run]);
    }
}
