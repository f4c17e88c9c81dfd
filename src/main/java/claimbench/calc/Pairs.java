package claimbench.calc;

import claimbench.stats.Adjustment;
import claimbench.stats.BayesianSignedRank;
import claimbench.stats.Difference;
import claimbench.stats.Draws;
import claimbench.stats.McNemar;
import claimbench.stats.PairedGap;
import claimbench.stats.SampleSize;
import claimbench.stats.SignedRank;
import claimbench.stats.StandardError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Two models, or two parties, against each other. */
final class Pairs {

    private Pairs() {}

    static List<Figure> mcNemar(Given given) {
        given.ofWords(2, "mcnemar 10 5");
        McNemar test = new McNemar(given.whole(0), given.whole(1));
        return List.of(
                Figure.of("discordant items", test.discordant()),
                Figure.of("p, exact", test.exactP()).noting("the one to quote"),
                Figure.of("chi-squared", test.chiSquared()),
                Figure.of("p", test.p()),
                Figure.of("chi-squared, corrected", test.correctedChiSquared()).noting("as mcnemar.test of R"),
                Figure.of("p, corrected", test.correctedP()));
    }

    /** Two scores with their standard errors, in any unit. */
    static List<Figure> summaries(Given given) {
        given.ofWords(4, "summaries 85.2 0.8 83.1 0.9");
        double confidence = given.setting(Setting.CONFIDENCE);
        double[] correlations = given.settings().containsKey(Setting.RHO)
                ? new double[] {given.setting(Setting.RHO)}
                : new double[] {0, 0.5};
        if (given.number(1) < 0 || given.number(3) < 0) {
            throw Refusal.ofWords("a standard error is not negative; write score, error, score, error");
        }
        return Arrays.stream(correlations)
                .mapToObj(rho -> {
                    Difference difference = Difference.ofSummaries(
                            given.number(0), given.number(1), given.number(2), given.number(3), rho);
                    return Figure.of("difference, correlation " + Given.plain(rho), difference.estimate())
                            .within(difference.interval(confidence))
                            .noting("standard error " + Shown.six(difference.standardError())
                                    + (rho == 0 ? "; safe if the correlation is not known" : ""));
                })
                .toList();
    }

    static List<Figure> sampleSize(Given given) {
        given.ofWords(0, "sample-size --points 3");
        double points = given.setting(Setting.POINTS);
        if (Double.isNaN(points)) {
            throw Refusal.ofWords("a difference is needed; write it in points, such as --points 3");
        }
        SampleSize plan = new SampleSize(
                given.setting(Setting.ALPHA), given.setting(Setting.POWER), given.setting(Setting.VARIANCE), 0);
        return List.of(Figure.of("questions", (double) plan.items(points / 100))
                .noting("for models that answer the same questions once each; alpha " + Given.plain(plan.alpha())
                        + ", power " + Given.plain(plan.power()) + ", variance " + Shown.six(plan.variance())));
    }

    /** Two columns, or one of differences. */
    static List<Figure> paired(Given given) {
        boolean logits = given.choice(Choice.METHOD).equals("logit");
        if (!logits && given.choices().containsKey(Choice.METHOD)) {
            throw Refusal.ofWords("--method of paired is logit, for shares from 0 to 1");
        }
        PairedGap gap = logits ? gapOfLogits(given) : gap(given);
        SignedRank test = gap.signedRank();
        double confidence = given.setting(Setting.CONFIDENCE);
        List<Figure> figures = new ArrayList<>(List.of(
                Figure.of("pairs", gap.pairs()),
                Figure.of("mean", gap.mean()).within(gap.interval(confidence)),
                Figure.of("standard deviation", gap.standardDeviation()),
                Figure.of("standard error", gap.standardError()),
                Figure.of("t", gap.t()).noting(gap.pairs() - 1 + " degrees of freedom"),
                Figure.of("p of t", gap.p()),
                Figure.of("median", gap.median()),
                Figure.of("Hodges-Lehmann", gap.hodgesLehmann()),
                Figure.of("trimmed mean, 20 %", gap.trimmedMean(0.2)),
                Figure.of("positive", gap.positive())));
        figures.add(Figure.of("negative", gap.negative()));
        figures.add(Figure.of("zero", gap.zero()).noting("left out of both tests below"));
        figures.add(Figure.of("p of the sign test", gap.signTestP()));
        figures.addAll(figures(test));
        if (logits) {
            figures.add(Figure.of("odds ratio", gap.oddsRatio()).noting("all figures are of differences of logits"));
        }
        return figures;
    }

    static List<Figure> signedRank(Given given) {
        return figures(gap(given).signedRank());
    }

    private static List<Figure> figures(SignedRank test) {
        return List.of(
                Figure.of("V of the signed-rank test", test.statistic())
                        .noting(test.pairs() + " pairs that are not zero" + (test.ties() ? ", sizes tied" : "")),
                Figure.of("p of the signed-rank test", test.p())
                        .noting(test.isExact() ? "exact" : "normal approximation with continuity correction"),
                Figure.of("p without continuity correction", test.uncorrectedP())
                        .noting("normal approximation"));
    }

    private static PairedGap gapOfLogits(Given given) {
        Table table = given.ofWords(0, "paired FILE.csv --method logit").file();
        List<String> columns = table.numeric(2, 2);
        return PairedGap.betweenLogits(table.shares(columns.get(0)), table.shares(columns.get(1)));
    }

    private static PairedGap gap(Given given) {
        Table table = given.ofWords(0, "paired FILE.csv").file();
        List<String> columns = table.numeric(1, 2);
        return columns.size() == 1
                ? PairedGap.of(table.numbers(columns.get(0)))
                : PairedGap.between(table.numbers(columns.get(0)), table.numbers(columns.get(1)));
    }

    static List<Figure> bayes(Given given) {
        Table table = given.ofWords(0, "bayes FILE.csv --rope 1").file();
        List<String> columns = table.numeric(2, 2);
        double rope = given.setting(Setting.ROPE);
        BayesianSignedRank test =
                BayesianSignedRank.of(table.numbers(columns.get(0)), table.numbers(columns.get(1)), rope);
        Draws draws = given.draws();
        BayesianSignedRank.Shares chances = test.probabilities(draws);
        BayesianSignedRank.Shares means = test.means();
        String by = " by more than " + Given.plain(rope);
        String drawn = Given.words(draws);
        return List.of(
                Figure.percent("probability that " + columns.get(0) + " is better" + by, chances.first())
                        .noting(drawn),
                Figure.percent("probability of no practical difference", chances.rope())
                        .noting(drawn),
                Figure.percent("probability that " + columns.get(1) + " is better" + by, chances.second())
                        .noting(drawn),
                Figure.of("mean share of pairs for " + columns.get(0), means.first())
                        .noting("exact"),
                Figure.of("mean share of pairs within the rope", means.rope()).noting("exact"),
                Figure.of("mean share of pairs for " + columns.get(1), means.second())
                        .noting("exact"),
                Figure.of("benchmarks", test.benchmarks()));
    }

    /** Columns {@code score} and {@code cluster}. */
    static List<Figure> clustered(Given given) {
        Table table = given.ofWords(0, "clustered FILE.csv").file();
        if (!table.has("score") || !table.has("cluster")) {
            throw Refusal.ofFile(table.file() + " needs columns named score and cluster, a row for each item");
        }
        double[] scores = table.numbers("score");
        List<String> names = table.texts("cluster");
        List<String> distinct = names.stream().distinct().toList();
        int[] clusters = names.stream().mapToInt(distinct::indexOf).toArray();
        return List.of(
                Figure.of(
                        "mean",
                        Arrays.stream(scores)
                                .filter(score -> !Double.isNaN(score))
                                .average()
                                .orElse(Double.NaN)),
                Figure.of("standard error, items alone", StandardError.ofMean(scores)),
                Figure.of("standard error, clustered", StandardError.clustered(scores, clusters))
                        .noting(distinct.size() + " clusters"));
    }

    static List<Figure> adjusted(Given given) {
        if (given.words().size() < 2) {
            throw Refusal.ofWords("p-values are needed, as in: claimbench calc adjust 0.01 0.04 0.03");
        }
        double[] p = new double[given.words().size()];
        for (int i = 0; i < p.length; i++) {
            p[i] = given.number(i);
            if (p[i] < 0 || p[i] > 1) {
                throw Refusal.ofWords("\"" + given.words().get(i) + "\" is no p-value; write one from 0 to 1");
            }
        }
        List<Figure> figures = new ArrayList<>();
        for (Adjustment way : Adjustment.values()) {
            double[] adjusted = way.apply(p);
            for (int i = 0; way != Adjustment.NONE && i < p.length; i++) {
                figures.add(Figure.of(way.word() + ", " + given.words().get(i), adjusted[i]));
            }
        }
        return figures;
    }
}
