package claimbench.cli;

import claimbench.score.CapabilityStanding;
import claimbench.score.OtherOrders;
import claimbench.score.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Standings as CSV, one row for a model in a capability; shares from 0 to 1. */
final class RankCsv {

    private static final List<String> HEAD = List.of(
            "capability",
            "model",
            "method",
            "rank",
            "tier",
            "rating",
            "win_rate",
            "win_rate_low",
            "win_rate_high",
            "rank_best",
            "rank_worst",
            "first",
            "top_three",
            "rank_at_face_value",
            "win_rate_at_face_value",
            "decisive_benchmark",
            "rank_without_it",
            "rank_best_without_one",
            "rank_worst_without_one",
            "duels",
            "benchmarks",
            "sources",
            "own_tables_only",
            "not_ranked");

    private RankCsv() {}

    static String text(Ranking ranking) {
        List<List<String>> rows = new ArrayList<>();
        for (CapabilityStanding standing : ranking.shown()) {
            standing.places().forEach(place -> rows.add(row(standing.scope(), place)));
            standing.outside()
                    .forEach(outside ->
                            rows.add(padded(List.of(standing.scope(), outside.model(), "duels"), outside.why())));
        }
        for (Ranking.Others others : ranking.others()) {
            for (OtherOrders.Order order : others.orders().orders()) {
                for (int model = 0; model < others.orders().models().size(); model++) {
                    rows.add(row(others, order, model));
                }
            }
        }
        return TextTable.csv(HEAD, rows);
    }

    private static List<String> row(String scope, Standing place) {
        Standing.RankSpread spread = place.spread();
        Standing.LeaveOut left = place.leaveOut();
        Standing.Support support = place.support();
        return List.of(
                scope,
                place.model(),
                "duels",
                String.valueOf(place.rank()),
                String.valueOf(place.tier()),
                number(place.ability()),
                number(place.winRate().value()),
                number(place.winRate().range().low()),
                number(place.winRate().range().high()),
                String.valueOf(spread.best()),
                String.valueOf(spread.worst()),
                number(spread.first()),
                number(spread.topThree()),
                String.valueOf(place.faceValue().rank()),
                number(place.faceValue().winRate()),
                left.decisive().orElse(""),
                String.valueOf(left.rankWithout()),
                String.valueOf(left.best()),
                String.valueOf(left.worst()),
                String.valueOf(support.duels()),
                String.valueOf(support.benchmarks()),
                String.valueOf(support.sources()),
                support.ownTablesOnly() ? "yes" : "no",
                "");
    }

    private static List<String> row(Ranking.Others others, OtherOrders.Order order, int model) {
        List<String> row = new ArrayList<>(List.of(
                others.capability(),
                others.orders().models().get(model),
                order.method().word()));
        if (order.ratings().get(model).isEmpty()) {
            return padded(row, "no rating by this rule");
        }
        row.add(String.valueOf(order.ranks().get(model)));
        row.add("");
        row.add(number(order.ratings().get(model).getAsDouble()));
        return padded(row, "");
    }

    private static List<String> padded(List<String> start, String last) {
        List<String> row = new ArrayList<>(start);
        while (row.size() < HEAD.size() - 1) {
            row.add("");
        }
        row.add(last);
        return row;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }
}
