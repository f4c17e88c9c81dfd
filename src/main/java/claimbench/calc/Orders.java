package claimbench.calc;

import claimbench.ranking.Connectivity;
import claimbench.ranking.Coverage;
import claimbench.ranking.Kemeny;
import claimbench.ranking.Majorities;
import claimbench.ranking.RankingMethod;
import claimbench.ranking.Ranks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who is before whom by a rule, and who can be compared at all: {@code order} and {@code connected}. */
final class Orders {

    private Orders() {}

    /** Ratings and places by the rule asked for, or by all of them. */
    static List<Figure> order(Given given) {
        Field field = Field.of(given, "order FILE.csv");
        Optional<RankingMethod> asked = field.rule(given);
        List<Figure> figures = new ArrayList<>();
        for (RankingMethod rule : RankingMethod.values()) {
            if (asked.isPresent() ? asked.get() == rule : field.admits(rule)) {
                figures.addAll(places(field, rule));
            }
        }
        if (asked.isEmpty() || asked.get() == RankingMethod.KEMENY) {
            figures.addAll(kemeny(field));
        }
        figures.add(condorcet(field));
        figures.addAll(field.unjoined());
        asked.ifPresentOrElse(
                rule -> {
                    figures.add(Figure.remark("formula", rule.formula()));
                    figures.add(Figure.remark("caution", rule.warning()));
                },
                () -> figures.addAll(cautions(field)));
        return figures;
    }

    private static List<Figure> places(Field field, RankingMethod rule) {
        double[] ratings = rule.rate(field.scores());
        int[] places = Ranks.places(ratings);
        return IntStream.range(0, places.length)
                .mapToObj(model -> Figure.of(rule.word() + ", " + field.models().get(model), ratings[model])
                        .noting(places[model] == 0 ? "not rated" : "place " + places[model]))
                .toList();
    }

    private static List<Figure> kemeny(Field field) {
        Kemeny best = Kemeny.of(field.scores());
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of("Kemeny agreement", best.agreement())
                .noting("of " + Shown.six(best.pairs()) + " pairs of models on benchmarks, by weight"));
        figures.add(Figure.of("Kemeny orders", (double) best.count())
                .noting(
                        best.exact()
                                ? "agree most, of all orders there are"
                                : "found by search, with more than " + Kemeny.MOST_MODELS
                                        + " models; a better one may exist"));
        best.orders()
                .forEach(order -> figures.add(Figure.remark(
                        "Kemeny order", order.stream().map(field.models()::get).collect(Collectors.joining(" > ")))));
        if (best.count() > best.orders().size()) {
            figures.add(Figure.remark(
                    "not shown", best.count() - best.orders().size() + " further orders that agree as well"));
        }
        return figures;
    }

    private static Figure condorcet(Field field) {
        OptionalInt winner = Majorities.of(field.scores()).condorcetWinner();
        return Figure.remark(
                "Condorcet winner",
                winner.isPresent()
                        ? field.models().get(winner.getAsInt()) + ", ahead of every other on most shared benchmarks"
                        : "none; no model is ahead of every other on most shared benchmarks");
    }

    private static List<Figure> cautions(Field field) {
        List<Figure> cautions = new ArrayList<>();
        String skipped = Arrays.stream(RankingMethod.values())
                .filter(rule -> !field.admits(rule))
                .map(RankingMethod::word)
                .collect(Collectors.joining(", "));
        if (!skipped.isEmpty()) {
            cautions.add(Figure.remark("not shown", skipped + "; they need shares from 0 to 1"));
        }
        cautions.add(Figure.remark(
                "caution",
                "a place that changes with the rule is no finding; --method RULE says what a rule computes"));
        return cautions;
    }

    /** Which models are joined by benchmarks, and which of them have scores enough. */
    static List<Figure> connected(Given given) {
        Field field = Field.of(given, "connected FILE.csv");
        Connectivity joined = Connectivity.of(field.scores());
        Coverage coverage = Coverage.of(field.scores(), Coverage.LEAST_BENCHMARKS);
        List<Integer> groups = IntStream.range(0, field.models().size())
                .mapToObj(joined::component)
                .toList();
        List<Integer> distinct = groups.stream().distinct().toList();
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of("groups", joined.count())
                .noting("models of different groups cannot be compared; one without a score is a group"));
        for (int model = 0; model < groups.size(); model++) {
            figures.add(Figure.of("shared benchmarks, " + field.models().get(model), joined.shared(model))
                    .noting("group " + (1 + distinct.indexOf(groups.get(model))) + "; "
                            + coverage.reasons()
                                    .get(model)
                                    .map(reason -> "not to be ranked: " + reason.words())
                                    .orElse("may be ranked")));
        }
        List<Integer> bridges = joined.bridges();
        figures.add(Figure.of("bridges", bridges.size()).noting("benchmarks that alone hold a group together"));
        bridges.forEach(
                bridge -> figures.add(Figure.remark("bridge", field.benchmarks().get(bridge))));
        figures.add(Figure.remark(
                "rule",
                "to be ranked, a model has scores on " + Coverage.LEAST_BENCHMARKS
                        + " benchmarks and is joined to most others that do"));
        return figures;
    }
}
