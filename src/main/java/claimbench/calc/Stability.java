package claimbench.calc;

import claimbench.ranking.Estimates;
import claimbench.ranking.LeaveOut;
import claimbench.ranking.MissingScores;
import claimbench.ranking.PairwiseZ;
import claimbench.ranking.RankConfidence;
import claimbench.ranking.RankRange;
import claimbench.ranking.RankingMethod;
import claimbench.ranking.Ranks;
import claimbench.ranking.RatingDraws;
import claimbench.ranking.Redraw;
import claimbench.stats.Adjustment;
import claimbench.stats.Draws;
import claimbench.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** How firm places are: {@code leave-one-out}, {@code bootstrap} and {@code rank-intervals}. */
final class Stability {

    /** With fewer benchmarks the bootstrap is too narrow. */
    private static final int FEW = 6;

    /** Tables drawn, unless told otherwise: each is rated anew. */
    private static final int TABLES = 10_000;

    /** Errors drawn, unless told otherwise: fewer leave some ranks to chance. */
    private static final int ERRORS = 20_000;

    private Stability() {}

    static List<Figure> leaveOneOut(Given given) {
        Field field = Field.of(given, "leave-one-out FILE.csv");
        if (field.benchmarks().size() < 2) {
            throw Refusal.ofFile(field.table().file() + " has one benchmark, and without it there is no order");
        }
        RankingMethod rule = rule(given, field);
        LeaveOut without = LeaveOut.oneByOne(field.scores(), rule);
        List<Figure> figures = new ArrayList<>();
        for (int model = 0; model < field.models().size(); model++) {
            OptionalInt decisive = without.decisive(model);
            String moved = decisive.isPresent()
                    ? "moves most without " + field.benchmarks().get(decisive.getAsInt()) + ", to "
                            + without.placeWithout(decisive.getAsInt(), model)
                    : "no single benchmark moves it";
            figures.add(place(field, model, without.place(model))
                    .within(range(without.best(model), without.worst(model)))
                    .noting(without.place(model) == 0 ? "not rated" : moved));
        }
        for (int benchmark = 0; benchmark < without.sets(); benchmark++) {
            figures.add(Figure.of("Kendall tau-b without " + field.benchmarks().get(benchmark), without.tau(benchmark))
                    .noting(
                            Double.isNaN(without.tau(benchmark))
                                    ? "one of the orders is all ties"
                                    : "with the order by all benchmarks"));
        }
        figures.add(Figure.remark("rule", rule.word() + ": " + rule.formula()));
        figures.addAll(field.unjoined());
        return figures;
    }

    static List<Figure> bootstrap(Given given) {
        Field field = Field.of(given, "bootstrap FILE.csv");
        RankingMethod rule = rule(given, field);
        Draws draws = given.drawsOf(field.models().size(), TABLES);
        double share = given.setting(Setting.CONFIDENCE);
        double alpha = given.setting(Setting.ALPHA);
        int benchmarks = field.benchmarks().size();
        RatingDraws drawn = RatingDraws.of(field.scores(), Redraw.benchmarks(new int[benchmarks]), rule, draws);
        double[] ratings = rule.rate(field.scores());
        int[] places = Ranks.places(ratings);
        PairwiseZ apart = PairwiseZ.of(ratings, drawn::standardError, Adjustment.HOLM);
        int[] tiers = apart.tiers(alpha);
        List<Figure> figures = new ArrayList<>();
        for (int model = 0; model < places.length; model++) {
            String name = field.models().get(model);
            if (places[model] == 0) {
                figures.add(place(field, model, 0).noting("not rated"));
                continue;
            }
            figures.add(Figure.of("rating, " + name, ratings[model]).within(drawn.range(model, share)));
            figures.add(place(field, model, places[model]).within(drawn.places(model, share)));
            figures.add(Figure.percent("first, " + name, drawn.first(model))
                    .noting(drawn.rated(model) < 1 ? "of the draws in which it is rated" : ""));
            figures.add(Figure.of("tier, " + name, tiers[model])
                    .noting(ranks(apart.ranks(model, alpha)) + " at alpha " + Given.plain(alpha) + ", Holm"));
        }
        figures.addAll(missing(field, rule, places));
        figures.add(Figure.remark("drawn", "benchmarks, with replacement; " + Given.words(draws)));
        figures.add(Figure.remark("rule", rule.word() + ": " + rule.formula()));
        figures.addAll(field.unjoined());
        if (benchmarks < FEW) {
            figures.add(Figure.remark("caution", "with fewer than " + FEW + " benchmarks all limits are too narrow"));
        }
        return figures;
    }

    /** Where models with gaps would stand if what is missing were low, or high. */
    private static List<Figure> missing(Field field, RankingMethod rule, int[] places) {
        return IntStream.range(0, places.length)
                .filter(model -> field.missing(model) > 0 && places[model] > 0)
                .mapToObj(model -> {
                    RankRange range = MissingScores.places(field.scores(), model, rule);
                    return Figure.of("place with gaps filled, " + field.models().get(model), places[model])
                            .within(range(range.best(), range.worst()))
                            .noting(field.missing(model) + " missing: 95th and 5th percentile of each benchmark");
                })
                .toList();
    }

    private static RankingMethod rule(Given given, Field field) {
        return field.rule(given).orElse(RankingMethod.MEAN_WIN_RATE);
    }

    /** Columns {@code estimate} and {@code stderr}, or two that were named. */
    static List<Figure> rankIntervals(Given given) {
        Table table = Tables.models(given, "rank-intervals FILE.csv");
        boolean known = table.has("estimate") && table.has("stderr");
        if (!known && table.chosen().isEmpty()) {
            throw Refusal.ofFile(table.file()
                    + " needs columns named estimate and stderr; or say which they are, as in --columns score,error");
        }
        List<String> columns = table.chosen().isEmpty() ? List.of("estimate", "stderr") : table.numeric(2, 2);
        double confidence = given.setting(Setting.CONFIDENCE);
        int top = (int) given.setting(Setting.TOP);
        Draws draws = given.drawsOf(table.names().size(), ERRORS);
        Estimates estimates = Estimates.independent(complete(table, columns.get(0)), errors(table, columns.get(1)));
        RankConfidence ranks = RankConfidence.of(estimates, confidence, draws);
        PairwiseZ holm = PairwiseZ.of(estimates.values(), estimates::standardError, Adjustment.HOLM);
        List<RankRange> all = ranks.simultaneous();
        List<Integer> best = ranks.best(top);
        int[] places = Ranks.places(estimates.values());
        List<Figure> figures = new ArrayList<>();
        for (int model = 0; model < places.length; model++) {
            String name = table.names().get(model);
            RankRange alone = ranks.marginal(model);
            RankRange tests = holm.ranks(model, 1 - confidence);
            figures.add(Figure.of("rank alone, " + name, places[model]).within(range(alone.best(), alone.worst())));
            figures.add(Figure.of("rank among all, " + name, places[model])
                    .within(range(all.get(model).best(), all.get(model).worst())));
            figures.add(Figure.of("rank by Holm's tests, " + name, places[model])
                    .within(range(tests.best(), tests.worst())));
        }
        figures.add(Figure.of("possibly among the first " + top, best.size()).noting(Field.names(best, table.names())));
        figures.add(Figure.remark(
                "alone",
                "holds for one model that was chosen beforehand; among all, and by Holm's tests, for all at once"));
        figures.add(Figure.remark("drawn", "independent normal errors; " + Given.words(draws)));
        return figures;
    }

    private static double[] errors(Table table, String column) {
        double[] errors = complete(table, column);
        for (int row = 0; row < errors.length; row++) {
            if (errors[row] < 0) {
                throw Refusal.ofFile(table.place(row, column) + ": a standard error is not negative");
            }
        }
        return errors;
    }

    private static double[] complete(Table table, String column) {
        double[] values = table.numbers(column);
        for (int row = 0; row < values.length; row++) {
            if (Double.isNaN(values[row])) {
                throw Refusal.ofFile(table.place(row, column) + " is missing; fill it in or leave out the row");
            }
        }
        return values;
    }

    private static Figure place(Field field, int model, int place) {
        return Figure.of("place, " + field.models().get(model), place == 0 ? Double.NaN : place);
    }

    private static Interval range(int best, int worst) {
        return best == 0 ? new Interval(Double.NaN, Double.NaN) : new Interval(best, worst);
    }

    private static String ranks(RankRange range) {
        return range.best() == range.worst()
                ? "rank " + range.best()
                : "ranks " + range.best() + " to " + range.worst();
    }
}
