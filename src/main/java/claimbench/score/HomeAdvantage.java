package claimbench.score;

import claimbench.stats.Interval;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How much better a model does in the tables of its own vendor than duels on neutral ground let expect, in log-odds of
 * winning a duel. It holds what vendors choose to print, tuning and differences of set-up; it is a property of tables
 * and no proof of dishonesty.
 *
 * @param logOdds empty if no table sets a vendor's model against another's, or nothing else says how strong they are
 * @param byBenchmark 90 percent, over draws of benchmarks; {@code NaN} bounds where {@code logOdds} is empty
 * @param bySource 90 percent, over draws of sources
 * @param duels between a model of the table's publisher and one of another vendor
 * @param vendors by name
 */
public record HomeAdvantage(
        OptionalDouble logOdds, Interval byBenchmark, Interval bySource, int duels, List<Vendor> vendors) {

    /**
     * The home advantage in one vendor's tables.
     *
     * @param raw from its own tables alone; infinite values do not occur, as it is weakly held towards the common one
     * @param shrunken pulled towards the common one by as much as it is uncertain
     * @param range 90 percent of {@code shrunken}
     */
    public record Vendor(String name, double raw, double shrunken, Interval range, int duels, int tables) {}

    public HomeAdvantage {
        vendors = List.copyOf(vendors);
    }

    /** Share of duels that a model wins at home against its equal, 0 to 1. */
    public static double share(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
