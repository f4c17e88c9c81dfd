package claimbench.ranking;

import claimbench.stats.Draws;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The Epoch Capabilities Index: {@code score = sigmoid(slope · (capability − difficulty))}, with a slope and a difficulty
 * for each benchmark. Minimised is {@code ½ (Σ residual² + λ Σ parameter² / P)}, over P = models + 2 benchmarks − 1
 * parameters; the slope of one benchmark, the anchor, is 1 and free of the penalty, and in the end all is shifted so that
 * its difficulty is 0. Capabilities and difficulties keep within ±10 before the shift, slopes within 0.1 and 10.
 *
 * @see <a href="https://arxiv.org/abs/2512.00193">Ho et al. 2025, A Rosetta Stone for AI Benchmarks; fitting.py in
 *     epoch-research/eci-public</a>
 */
public final class CapabilitiesIndex {

    private final SigmoidScores scores;
    private final Settings settings;
    private final SigmoidFit fit;

    private CapabilitiesIndex(SigmoidScores scores, Settings settings, SigmoidFit fit) {
        this.scores = scores;
        this.settings = settings;
        this.fit = fit;
    }

    /**
     * How to fit.
     *
     * @param anchor number of the benchmark of slope 1 and difficulty 0
     * @param penalty λ; 0 for none. A higher one draws capabilities together
     * @param clip scores are kept this far from 0 and 1; 0 for as they are
     */
    public record Settings(int anchor, double penalty, double clip) {

        /** What Epoch uses. */
        public static Settings epoch(int anchor) {
            return new Settings(anchor, 0.1, 0.001);
        }
    }

    /**
     * Fits a table; weights of benchmarks do not count.
     *
     * @param table scores from 0 to 1, corrected for chance
     * @throws IllegalArgumentException if the anchor has no scores
     */
    public static CapabilitiesIndex fit(ScoreTable table, Settings settings) {
        SigmoidScores scores = SigmoidScores.of(table, settings.clip());
        if (scores.onBenchmark(settings.anchor()) == 0) {
            throw new IllegalArgumentException("no scores on the anchor, benchmark " + settings.anchor());
        }
        SigmoidSolver solver = new SigmoidSolver(scores, scores.ones(), settings);
        return new CapabilitiesIndex(scores, settings, solver.solve(SigmoidFit.start(scores, settings.anchor())));
    }

    /**
     * Capabilities by Epoch's settings, the anchor being the benchmark with most scores, of several the one whose scores
     * are spread most. NaN for models without scores, and for those not joined to most others by benchmarks.
     */
    static double[] rate(ScoreTable table) {
        double[] ratings = new double[table.models()];
        Arrays.fill(ratings, Double.NaN);
        int[] anchors = IntStream.range(0, table.benchmarks())
                .filter(benchmark -> present(table, benchmark).length > 0)
                .boxed()
                .sorted(Comparator.comparingInt((Integer benchmark) -> -present(table, benchmark).length)
                        .thenComparing(benchmark -> -squares(present(table, benchmark))))
                .mapToInt(Integer::intValue)
                .toArray();
        if (anchors.length > 0) {
            double[] capabilities = fit(table, Settings.epoch(anchors[0])).capabilities();
            Connectivity.of(table).largest().forEach(model -> ratings[model] = capabilities[model]);
        }
        return ratings;
    }

    private static double[] present(ScoreTable table, int benchmark) {
        return Arrays.stream(table.column(benchmark))
                .filter(score -> !Double.isNaN(score))
                .toArray();
    }

    private static double squares(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        return Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
    }

    /** In the unit of the model's formula; NaN for a model without scores. */
    public double[] capabilities() {
        double[] capabilities = fit.capabilities(settings.anchor());
        for (int model = 0; model < capabilities.length; model++) {
            capabilities[model] = scores.ofModel(model) == 0 ? Double.NaN : capabilities[model];
        }
        return capabilities;
    }

    /** The capability at which a model is expected to score one half; NaN for a benchmark without scores. */
    public double[] difficulties() {
        return onlyTested(fit.difficulties(settings.anchor()));
    }

    /** How fast scores rise with capability; NaN for a benchmark without scores. */
    public double[] slopes() {
        return onlyTested(fit.slopes());
    }

    private double[] onlyTested(double[] values) {
        for (int benchmark = 0; benchmark < values.length; benchmark++) {
            values[benchmark] = scores.onBenchmark(benchmark) == 0 ? Double.NaN : values[benchmark];
        }
        return values;
    }

    /** What was minimised: half the squared residuals and the penalty. */
    public double objective() {
        return new SigmoidSolver(scores, scores.ones(), settings).objective(fit);
    }

    /** Sum of squared residuals. */
    public double squaredResiduals() {
        Settings free = new Settings(settings.anchor(), 0, settings.clip());
        return 2 * new SigmoidSolver(scores, scores.ones(), free).objective(fit);
    }

    /** Capabilities on a scale, as Epoch publishes them. */
    public double[] index(IndexScale scale) {
        return scale.apply(capabilities(), capabilities());
    }

    /** Difficulties on the scale of capabilities, as Epoch publishes them. */
    public double[] difficultyIndex(IndexScale scale) {
        return scale.apply(difficulties(), capabilities());
    }

    /** Slopes per point of the scale. */
    public double[] slopeIndex(IndexScale scale) {
        double unit = scale.unit(capabilities());
        return Arrays.stream(slopes()).map(slope -> slope / unit).toArray();
    }

    /**
     * The index of each model over draws of its own scores with replacement; the scale is laid anew in each draw, so
     * that the two models that set it do not move.
     */
    public RatingDraws bootstrap(IndexScale scale, Draws draws) {
        return RatingDraws.of(IntStream.range(0, draws.count())
                .parallel()
                .mapToObj(draw -> scores.drawn(draws.draw(draw)))
                .map(weights -> new SigmoidSolver(scores, weights, settings).solve(fit))
                .map(drawn -> drawn.capabilities(settings.anchor()))
                .map(drawn -> scale.apply(drawn, drawn))
                .toArray(double[][]::new));
    }
}
