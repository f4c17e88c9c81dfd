package claimbench.cli;

import claimbench.score.CapabilityStanding;
import claimbench.score.DuelRule;
import claimbench.score.HomeAdvantage;
import claimbench.score.OtherOrders;
import claimbench.score.Standing;
import claimbench.score.StandingRules;
import claimbench.stats.Draws;
import claimbench.stats.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Standings as text with tables, for a terminal or as Markdown. */
final class RankText {

    private static final List<String> HEAD = List.of(
            "model", "tier", "rank", "expected wins", "first", "face value", "without one", "duels", "rests on");

    /** Draws of fewer benchmarks say too little. */
    private static final int FEW_BENCHMARKS = 6;

    private final Ranking ranking;
    private final BiFunction<List<String>, List<List<String>>, String> table;
    private final StringBuilder text = new StringBuilder();

    RankText(Ranking ranking, BiFunction<List<String>, List<List<String>>, String> table) {
        this.ranking = ranking;
        this.table = table;
    }

    String text() {
        if (ranking.duels()) {
            home();
            ranking.shown().forEach(this::standing);
            legend();
        }
        ranking.others().forEach(this::others);
        return text.toString();
    }

    private void home() {
        HomeAdvantage home = ranking.comparison().scores().standings().home();
        if (ranking.comparison().settings().standing().duels() != DuelRule.SAME_SOURCE) {
            return;
        }
        if (home.logOdds().isEmpty()) {
            text.append("Home advantage of vendor tables: cannot be told from these claims.\n\n");
            return;
        }
        text.append("Home advantage: in a table of its own vendor a model wins ")
                .append(percent(HomeAdvantage.share(home.logOdds().getAsDouble())))
                .append(" of duels against its equal\n(90 %: ")
                .append(shares(home.byBenchmark()))
                .append(" over draws of benchmarks, ")
                .append(shares(home.bySource()))
                .append(" over draws of sources; ")
                .append(home.duels())
                .append(" duels). It is taken out below.\n\n");
    }

    private static String shares(Interval logOdds) {
        return range(HomeAdvantage.share(logOdds.low()), HomeAdvantage.share(logOdds.high())) + " %";
    }

    private void standing(CapabilityStanding standing) {
        text.append(standing.scope())
                .append(": ")
                .append(standing.places().size())
                .append(" models ranked, ")
                .append(standing.benchmarks())
                .append(" benchmarks, ")
                .append(standing.tables())
                .append(" tables")
                .append(standing.benchmarks() < FEW_BENCHMARKS ? "; ranges from so few benchmarks are too narrow" : "")
                .append('\n');
        if (!standing.places().isEmpty()) {
            text.append('\n')
                    .append(table.apply(
                            HEAD, standing.places().stream().map(RankText::row).toList()));
        }
        if (!standing.outside().isEmpty()) {
            text.append("\nNot ranked: ")
                    .append(standing.outside().stream()
                            .map(outside -> outside.model() + " (" + outside.why() + ")")
                            .collect(Collectors.joining(", ")))
                    .append('\n');
        }
        text.append('\n');
    }

    private static List<String> row(Standing place) {
        Standing.LeaveOut left = place.leaveOut();
        Standing.RankSpread spread = place.spread();
        return List.of(
                place.model(),
                String.valueOf(place.tier()),
                place.rank() + " (" + ranks(spread.best(), spread.worst()) + ")",
                percent(place.winRate().value()) + " ("
                        + range(
                                place.winRate().range().low(),
                                place.winRate().range().high()) + ")",
                percent(spread.first()),
                String.valueOf(place.faceValue().rank()),
                left.decisive().map(name -> left.rankWithout() + ": " + name).orElse("–"),
                place.support().duels() + (place.support().ownTablesOnly() ? "*" : ""),
                counted(place.support().benchmarks(), "benchmark") + ", "
                        + counted(place.support().sources(), "source"));
    }

    private void legend() {
        StandingRules rules = ranking.comparison().settings().standing();
        Draws draws = ranking.comparison().scores().standings().draws();
        text.append(String.format(
                Locale.ROOT,
                "Duels: %s. Expected wins: share of duels won against the other ranked models on neutral ground.%n"
                        + "In brackets 90 %% of %,d draws of benchmarks, seed %d. First: share of draws. Tier: cannot be"
                        + " told apart from its first%nmodel at 95 %%. Face value: rank without taking the home"
                        + " advantage out. Without one: rank without the benchmark%nthat changes it most."
                        + " * stands in tables of its own vendor only. How: docs/method.md%n",
                rules.duels().meaning(),
                draws.count(),
                draws.seed()));
    }

    private void others(Ranking.Others others) {
        OtherOrders orders = others.orders();
        text.append(text.isEmpty() ? "" : "\n")
                .append(others.capability())
                .append(" by other rules, from the values that the matrix shows: ")
                .append(orders.models().size())
                .append(" models, ")
                .append(orders.benchmarks())
                .append(" benchmarks; sizes by ")
                .append(ranking.way().word())
                .append(" (")
                .append(ranking.way().warning())
                .append(")\n\n");
        List<String> head = new ArrayList<>(List.of("model"));
        orders.orders().forEach(order -> head.add(order.method().word()));
        List<List<String>> rows = new ArrayList<>();
        for (int model : byFirstOrder(orders)) {
            List<String> row = new ArrayList<>(List.of(orders.models().get(model)));
            for (OtherOrders.Order order : orders.orders()) {
                row.add(
                        order.ratings().get(model).isEmpty()
                                ? "–"
                                : order.ranks().get(model) + " ("
                                        + number(order.ratings().get(model).getAsDouble()) + ")");
            }
            rows.add(row);
        }
        rows.add(agreement(orders));
        text.append(table.apply(head, rows));
    }

    private static List<String> agreement(OtherOrders orders) {
        List<String> row = new ArrayList<>(List.of("Kendall tau with duels"));
        orders.orders()
                .forEach(order -> row.add(
                        order.agreement().isPresent()
                                ? String.format(
                                        Locale.ROOT, "%.2f", order.agreement().getAsDouble())
                                : "–"));
        return row;
    }

    /** Rows as the first order has them; models that it does not rate last, by name. */
    private static List<Integer> byFirstOrder(OtherOrders orders) {
        List<Integer> ranks = orders.orders().get(0).ranks();
        return IntStream.range(0, orders.models().size())
                .boxed()
                .sorted(Comparator.comparingInt(
                                (Integer model) -> ranks.get(model) == 0 ? Integer.MAX_VALUE : ranks.get(model))
                        .thenComparing(model -> orders.models().get(model)))
                .toList();
    }

    private static String number(double rating) {
        String text = String.format(Locale.ROOT, "%.3f", rating);
        return text.replaceAll("\\.?0+$", "").replaceFirst("^-0?$", "0");
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String ranks(int best, int worst) {
        return best == worst ? String.valueOf(best) : best + "–" + worst;
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    private static String range(double low, double high) {
        return Math.round(100 * low) + "–" + Math.round(100 * high);
    }
}
