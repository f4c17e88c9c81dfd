package claimbench.calc;

import claimbench.ranking.RankingMethod;
import claimbench.ranking.Selection;
import claimbench.ranking.Smaa;
import claimbench.ranking.WeightSpace;
import claimbench.stats.Draws;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What choices of weights, runs and benchmarks do to a result: {@code weights}, {@code best-of} and {@code subset}. */
final class Choosing {

    private Choosing() {}

    /** Rows are models and columns criteria, without gaps. */
    static List<Figure> weights(Given given) {
        Field field = Field.of(given, "weights FILE.csv");
        List<String> criteria = field.benchmarks();
        double[][] values = IntStream.range(0, field.models().size())
                .mapToObj(model -> values(field, model))
                .toArray(double[][]::new);
        Draws draws = given.draws();
        Smaa smaa = Smaa.of(values, WeightSpace.of(criteria.size()), draws);
        List<Figure> figures = new ArrayList<>();
        for (int model = 0; model < values.length; model++) {
            String name = field.models().get(model);
            double[] central = smaa.centralWeights(model);
            figures.add(Figure.percent("first, " + name, smaa.acceptability(model, 1))
                    .noting(
                            central.length == 0
                                    ? "under no weights drawn"
                                    : "typically with " + weights(central, criteria)));
        }
        for (int model = 0; model < values.length; model++) {
            for (int rank = 2; rank <= values.length; rank++) {
                figures.add(Figure.percent(
                        "rank " + rank + ", " + field.models().get(model), smaa.acceptability(model, rank)));
            }
        }
        figures.add(Figure.of("entropy of the first rank", smaa.choiceEntropy())
                .in("bits")
                .noting("0 if the weights do not matter for who is first"));
        figures.add(Figure.remark("drawn", "weights, all equally likely; " + Given.words(draws)));
        figures.add(Figure.remark(
                "caution", "values count as they stand: higher is better, and all criteria are to be on one scale"));
        return figures;
    }

    private static double[] values(Field field, int model) {
        for (int criterion = 0; criterion < field.benchmarks().size(); criterion++) {
            if (!field.scores().has(model, criterion)) {
                throw Refusal.ofFile(
                        field.table().place(model, field.benchmarks().get(criterion))
                                + " is missing, and a weighted sum needs every value; fill it in, or leave out the row or"
                                + " the column");
            }
        }
        return IntStream.range(0, field.benchmarks().size())
                .mapToDouble(criterion -> field.scores().score(model, criterion))
                .toArray();
    }

    private static String weights(double[] weights, List<String> criteria) {
        return IntStream.range(0, weights.length)
                .mapToObj(criterion -> criteria.get(criterion) + " " + Shown.six(weights[criterion]))
                .collect(Collectors.joining(", "));
    }

    /** How many tries and, if known, the standard deviation of a try. */
    static List<Figure> bestOf(Given given) {
        if (given.words().isEmpty() || given.words().size() > 2) {
            throw Refusal.ofWords("a number of tries is needed, as in: claimbench calc best-of 10, or with the standard"
                    + " deviation of a try: best-of 10 1.5");
        }
        int tries = given.whole(0);
        double deviation = given.words().size() == 2 ? given.number(1) : 1;
        if (tries < 1 || deviation < 0) {
            throw Refusal.ofWords("there is at least one try, and a standard deviation is not negative; write them such"
                    + " as best-of 10 1.5");
        }
        return List.of(Figure.of("best of " + tries + " above the mean", deviation * Selection.expectedMaximum(tries))
                .in(given.words().size() == 2 ? "" : "standard deviations")
                .noting("expected of tries that are equally good; normal distribution"));
    }

    /** For each model, whether other equally large sets of benchmarks are as kind to it as those chosen. */
    static List<Figure> subset(Given given) {
        Field field = Field.of(given, "subset FILE.csv --chosen Code,Math");
        List<Integer> chosen = given.list(Choice.CHOSEN).stream()
                .map(name -> field.benchmark(name, Choice.CHOSEN))
                .distinct()
                .toList();
        if (chosen.isEmpty() || chosen.size() == field.benchmarks().size()) {
            throw Refusal.ofWords("--chosen names some of the benchmarks and not all; there are "
                    + String.join(", ", field.benchmarks()));
        }
        double[][] shares = IntStream.range(0, field.benchmarks().size())
                .mapToObj(benchmark ->
                        RankingMethod.MEAN_WIN_RATE.rate(field.scores().benchmarks(benchmark)))
                .toArray(double[][]::new);
        Draws draws = given.draws();
        List<Figure> figures = new ArrayList<>();
        for (int model = 0; model < field.models().size(); model++) {
            figures.add(subset(field.models().get(model), column(shares, model), chosen, draws));
        }
        figures.add(Figure.remark("chosen", Field.names(chosen, field.benchmarks())));
        figures.add(Figure.remark(
                "compared", "the mean share of other models beaten, over the benchmarks on which a model has a score"));
        return figures;
    }

    private static double[] column(double[][] shares, int model) {
        return Arrays.stream(shares).mapToDouble(benchmark -> benchmark[model]).toArray();
    }

    private static Figure subset(String model, double[] shares, List<Integer> chosen, Draws draws) {
        int[] tested = IntStream.range(0, shares.length)
                .filter(benchmark -> !Double.isNaN(shares[benchmark]))
                .toArray();
        int[] kept = IntStream.range(0, tested.length)
                .filter(at -> chosen.contains(tested[at]))
                .toArray();
        String name = "p, " + model;
        if (kept.length == 0 || kept.length == tested.length) {
            return Figure.of(name, Double.NaN)
                    .noting(kept.length == 0 ? "has no score on those chosen" : "has no score on the others");
        }
        double[] results = IntStream.of(tested).mapToDouble(at -> shares[at]).toArray();
        Selection.SubsetTest test = Selection.subsetTest(results, kept, draws);
        String of = kept.length + " of " + tested.length + " benchmarks; ";
        return Figure.of(name, test.p())
                .noting(of + (test.exact() ? "all " + test.sets() + " sets" : Given.words(draws)));
    }
}
