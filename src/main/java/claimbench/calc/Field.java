package claimbench.calc;

import claimbench.ranking.Connectivity;
import claimbench.ranking.RankingMethod;
import claimbench.ranking.ScoreTable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Models (rows) that are compared on benchmarks (columns).
 *
 * @param table as read
 * @param scores the same as numbers, with the weights that were given
 */
record Field(Table table, ScoreTable scores) {

    /** At least two models, one benchmark and one score. */
    static Field of(Given given, String example) {
        Table table = Tables.models(given, example);
        double[][] columns = table.matrix();
        if (Arrays.stream(columns).flatMapToDouble(Arrays::stream).allMatch(Double::isNaN)) {
            throw Refusal.ofFile(table.file() + " holds no score; give each benchmark a column of numbers");
        }
        return new Field(table, ScoreTable.of(columns, weights(given, table.columns())));
    }

    private static double[] weights(Given given, List<String> benchmarks) {
        double[] weights = new double[benchmarks.size()];
        Arrays.fill(weights, 1);
        for (String part : given.list(Choice.WEIGHTS)) {
            Given.Named named = Given.named(part)
                    .filter(weight -> weight.value() >= 0)
                    .orElseThrow(() -> Refusal.ofWords(
                            "\"" + part + "\" is no weight; write the column and a number from 0 up, such as Code=2"));
            weights[at(benchmarks, named.name(), Choice.WEIGHTS)] = named.value();
        }
        if (Arrays.stream(weights).allMatch(weight -> weight == 0)) {
            throw Refusal.ofWords("--weights leaves nothing to compare; give one column a weight above 0");
        }
        return weights;
    }

    private static int at(List<String> names, String name, Choice choice) {
        if (!names.contains(name)) {
            throw Refusal.ofWords(
                    choice.option() + " names \"" + name + "\", and there are " + String.join(", ", names));
        }
        return names.indexOf(name);
    }

    List<String> models() {
        return table.names();
    }

    List<String> benchmarks() {
        return table.columns();
    }

    /** The number of a model that a choice names. */
    int model(String name, Choice choice) {
        return at(models(), name, choice);
    }

    /** The number of a benchmark that a choice names. */
    int benchmark(String name, Choice choice) {
        return at(benchmarks(), name, choice);
    }

    /** Names of models or benchmarks, by their numbers. */
    static String names(List<Integer> numbers, List<String> names) {
        return numbers.stream().map(names::get).collect(Collectors.joining(", "));
    }

    int missing(int model) {
        return (int) IntStream.range(0, scores.benchmarks())
                .filter(benchmark -> !scores.has(model, benchmark))
                .count();
    }

    /** A caution that names the models with scores that are not joined to most others; none if all are. */
    List<Figure> unjoined() {
        List<Integer> joined = Connectivity.of(scores).largest();
        List<Integer> alone = IntStream.range(0, scores.models())
                .filter(model -> !joined.contains(model) && missing(model) < scores.benchmarks())
                .boxed()
                .toList();
        return alone.isEmpty()
                ? List.of()
                : List.of(Figure.remark(
                        "caution",
                        "no benchmark joins these to most other models, so that no rule compares them: "
                                + names(alone, models())));
    }

    /** Refuses scores that are no shares from 0 to 1. */
    Field ofShares() {
        benchmarks().forEach(table::shares);
        return this;
    }

    private boolean holdsShares() {
        return IntStream.range(0, scores.benchmarks())
                .mapToObj(scores::column)
                .flatMapToDouble(Arrays::stream)
                .noneMatch(score -> score < 0 || score > 1);
    }

    /** Whether a rule can be used; log-odds are of shares only. */
    boolean admits(RankingMethod rule) {
        return switch (rule) {
            case ADDITIVE_LOGIT, ECI -> holdsShares();
            default -> true;
        };
    }

    /** The rule that was asked for, if any. */
    Optional<RankingMethod> rule(Given given) {
        String word = given.choice(Choice.METHOD).toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        RankingMethod rule = Arrays.stream(RankingMethod.values())
                .filter(method -> method.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.ofWords("--method is one of "
                        + Arrays.stream(RankingMethod.values())
                                .map(RankingMethod::word)
                                .collect(Collectors.joining(", "))));
        if (!admits(rule)) {
            ofShares();
        }
        return Optional.of(rule);
    }
}
