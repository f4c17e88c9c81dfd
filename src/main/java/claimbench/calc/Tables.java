package claimbench.calc;

import claimbench.stats.Adjustment;
import claimbench.stats.Anchors;
import claimbench.stats.Centre;
import claimbench.stats.Correlation;
import claimbench.stats.Friedman;
import claimbench.stats.KendallTau;
import claimbench.stats.Normalisation;
import claimbench.stats.Quade;
import claimbench.stats.Redundancy;
import claimbench.stats.Runs;
import claimbench.stats.SkillingsMack;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables of models (rows) and benchmarks (columns). */
final class Tables {

    private Tables() {}

    static List<Figure> friedman(Given given) {
        Table table = models(given, "friedman FILE.csv");
        double alpha = given.setting(Setting.ALPHA);
        double[][] columns = table.matrix();
        Friedman test = Friedman.of(columns);
        if (test.benchmarks() == 0) {
            throw Refusal.ofFile("no benchmark of " + table.file()
                    + " has a score of every model; try claimbench calc skillings-mack");
        }
        List<Figure> figures = new ArrayList<>();
        List<String> names = table.names();
        for (int model = 0; model < names.size(); model++) {
            figures.add(Figure.of(
                    "average rank, " + names.get(model), test.averageRanks().get(model)));
        }
        figures.add(Figure.of("benchmarks", test.benchmarks())
                .noting(test.omitted() == 0 ? "" : test.omitted() + " left out for gaps"));
        figures.add(Figure.of("Friedman chi-squared", test.statistic())
                .noting(names.size() - 1 + " degrees of freedom; without correction for ties"));
        figures.add(Figure.of("p of Friedman", test.p()));
        figures.add(Figure.of("Friedman chi-squared, corrected for ties", test.statisticForTies()));
        figures.add(Figure.of("p of Friedman, corrected for ties", test.pForTies()));
        figures.add(Figure.of("Iman-Davenport F", test.imanDavenport()));
        figures.add(Figure.of("p of Iman-Davenport", test.pOfImanDavenport()));
        Quade quade = Quade.of(columns);
        figures.add(Figure.of("Quade F", quade.f()).noting("needs a common unit of all benchmarks"));
        figures.add(Figure.of("p of Quade", quade.p()));
        figures.add(Figure.of("critical difference of average ranks", test.criticalDifference(alpha))
                .noting("Nemenyi, alpha " + Given.plain(alpha) + ", infinite degrees of freedom"));
        figures.add(Figure.of("critical difference of scmamp", test.criticalDifferenceOfScmamp(alpha))
                .noting("models x (benchmarks - 1) degrees of freedom"));
        figures.addAll(pairs(test, names));
        return figures;
    }

    private static List<Figure> pairs(Friedman test, List<String> names) {
        List<Friedman.Pair> pairs = test.pairs();
        double[] holm = Adjustment.HOLM.apply(
                pairs.stream().mapToDouble(Friedman.Pair::p).toArray());
        return IntStream.range(0, pairs.size())
                .mapToObj(i -> {
                    Friedman.Pair pair = pairs.get(i);
                    return Figure.of("p, " + names.get(pair.first()) + " - " + names.get(pair.second()), holm[i])
                            .noting("Holm; z " + Shown.six(pair.z()) + ", alone " + Shown.six(pair.p()) + ", Nemenyi "
                                    + Shown.six(pair.nemenyi()));
                })
                .toList();
    }

    static List<Figure> skillingsMack(Given given) {
        Table table = models(given, "skillings-mack FILE.csv");
        SkillingsMack test = SkillingsMack.of(table.matrix());
        return List.of(
                Figure.of("Skillings-Mack chi-squared", test.statistic())
                        .noting(test.degrees() + " degrees of freedom"),
                Figure.of("p", test.p()),
                Figure.of("benchmarks", test.benchmarks()).noting("with at least two scores"));
    }

    static List<Figure> normalise(Given given) {
        Table table = given.ofWords(0, "normalise FILE.csv --method minmax").file();
        Normalisation way = Normalisation.find(given.choice(Choice.METHOD))
                .orElseThrow(() -> Refusal.ofWords("--method is one of "
                        + Arrays.stream(Normalisation.values())
                                .map(Normalisation::word)
                                .collect(Collectors.joining(", "))));
        Anchors anchors = new Anchors(
                given.setting(Setting.CHANCE),
                given.setting(Setting.HUMAN),
                given.setting(Setting.REFERENCE),
                given.setting(Setting.ITEMS));
        if (!way.isPossibleWith(anchors)) {
            throw Refusal.ofWords(way.word() + " needs more than was given: " + way.formula()
                    + "; see --human, --reference and --items");
        }
        List<Figure> figures = new ArrayList<>();
        for (String column : table.numeric()) {
            double[] scores = way.needsShares() ? table.shares(column) : table.numbers(column);
            double[] scaled = way.apply(scores, anchors);
            for (int row = 0; row < scaled.length; row++) {
                figures.add(Figure.of(table.names().get(row) + ", " + column, scaled[row]));
            }
        }
        figures.add(Figure.remark("formula", way.formula()));
        figures.add(Figure.remark("caution", way.warning()));
        return figures;
    }

    static List<Figure> agreement(Given given) {
        Table table = models(given, "agreement FILE.csv");
        double[][] columns = table.matrix();
        List<String> names = table.columns();
        Redundancy redundancy = Redundancy.of(columns);
        List<Figure> figures = new ArrayList<>(List.of(
                Figure.of("effective number of benchmarks", redundancy.effectiveNumber())
                        .noting("of " + names.size()),
                Figure.of("Kendall's W", redundancy.concordance())
                        .noting("from " + redundancy.completeModels() + " models without a gap; corrected for ties"),
                Figure.of("Cronbach's alpha", redundancy.alpha()),
                Figure.of("Cronbach's alpha, standardised", redundancy.standardisedAlpha()),
                Figure.of("mean correlation", redundancy.meanCorrelation()).noting("Pearson")));
        double[] rest = redundancy.itemRestCorrelations();
        double[] eigenvalues = redundancy.eigenvalues();
        for (int i = 0; i < names.size(); i++) {
            figures.add(Figure.of("correlation with the rest, " + names.get(i), rest[i])
                    .noting("of z scores"));
        }
        for (int i = 0; i < names.size(); i++) {
            figures.add(Figure.of("eigenvalue " + (i + 1), eigenvalues[i]));
        }
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                figures.addAll(correlations(names.get(i) + " - " + names.get(j), columns[i], columns[j]));
            }
        }
        return figures;
    }

    private static List<Figure> correlations(String pair, double[] first, double[] second) {
        KendallTau kendall = KendallTau.of(first, second);
        return List.of(
                Figure.of("Pearson, " + pair, Correlation.PEARSON.of(first, second)),
                Figure.of("Spearman, " + pair, Correlation.SPEARMAN.of(first, second)),
                Figure.of("Kendall tau-b, " + pair, kendall.tau())
                        .noting(kendall.rows() + " models in common, p " + Shown.six(kendall.p())));
    }

    static List<Figure> interquartileMean(Given given) {
        Table table = models(given, "iqm FILE.csv");
        double target = given.setting(Setting.TARGET);
        double[][] columns = table.matrix();
        List<Figure> figures = new ArrayList<>();
        for (int row = 0; row < table.names().size(); row++) {
            int model = row;
            double[] scores =
                    Arrays.stream(columns).mapToDouble(column -> column[model]).toArray();
            String of = ", " + table.names().get(row);
            figures.add(Figure.of("interquartile mean" + of, Centre.interquartileMean(scores)));
            figures.add(Figure.of("mean" + of, Centre.mean(scores)));
            figures.add(Figure.of("median" + of, Centre.median(scores)));
            figures.add(Figure.of("geometric mean" + of, Centre.geometricMean(scores)));
            figures.add(Figure.of("harmonic mean" + of, Centre.harmonicMean(scores)));
            figures.add(Figure.of("optimality gap" + of, Centre.optimalityGap(scores, target))
                    .noting("target " + Given.plain(target)));
        }
        return figures;
    }

    /** The first column names one of two models, rows are runs, the other columns tasks. */
    static List<Figure> improvement(Given given) {
        Table table = given.ofWords(0, "improvement FILE.csv --columns t1,t2").file();
        List<String> tasks = table.numeric();
        List<String> models = table.names().stream().distinct().toList();
        if (models.size() != 2) {
            throw Refusal.ofFile("the first column of " + table.file() + " names " + models.size()
                    + " models, and two are compared; keep the runs of two");
        }
        Runs first = runs(table, tasks, models.get(0));
        Runs second = runs(table, tasks, models.get(1));
        double target = given.setting(Setting.TARGET);
        return List.of(
                Figure.of("interquartile mean, " + models.get(0), first.interquartileMean()),
                Figure.of("interquartile mean, " + models.get(1), second.interquartileMean()),
                Figure.of("median of task means, " + models.get(0), first.median()),
                Figure.of("median of task means, " + models.get(1), second.median()),
                Figure.of("optimality gap, " + models.get(0), first.optimalityGap(target))
                        .noting("target " + Given.plain(target)),
                Figure.of("optimality gap, " + models.get(1), second.optimalityGap(target))
                        .noting("target " + Given.plain(target)),
                Figure.percent(
                        "probability that " + models.get(0) + " beats " + models.get(1),
                        first.probabilityOfImprovementOver(second)),
                Figure.percent(
                        "probability that " + models.get(1) + " beats " + models.get(0),
                        second.probabilityOfImprovementOver(first)));
    }

    private static Runs runs(Table table, List<String> tasks, String model) {
        int[] rows = IntStream.range(0, table.rows().size())
                .filter(row -> table.names().get(row).equals(model))
                .toArray();
        return Runs.of(tasks.stream()
                .map(table::numbers)
                .map(column ->
                        Arrays.stream(rows).mapToDouble(row -> column[row]).toArray())
                .toArray(double[][]::new));
    }

    /** A table with at least two models, each named once. */
    static Table models(Given given, String example) {
        Table table = given.ofWords(0, example).file().withUniqueNames();
        if (table.rows().size() < 2) {
            throw Refusal.ofFile(table.file() + " has one row, and models are compared; give each model a row");
        }
        return table;
    }
}
