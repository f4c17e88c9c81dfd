package claimbench.cli;

import claimbench.harness.Comparison;
import claimbench.score.CapabilityStanding;
import claimbench.score.OtherOrders;
import claimbench.stats.Normalisation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code rank} prints.
 *
 * @param duels whether the standings by duels are asked for
 */
record Ranking(
        Comparison comparison,
        boolean duels,
        List<CapabilityStanding> standings,
        Optional<CapabilityStanding> weighted,
        List<Others> others,
        Normalisation way) {

    /** A capability as other rules order it. */
    record Others(String capability, OtherOrders orders) {}

    Ranking {
        standings = List.copyOf(standings);
        others = List.copyOf(others);
    }

    boolean isEmpty() {
        return others.isEmpty()
                && standings.stream().allMatch(standing -> standing.places().isEmpty());
    }

    /** Standings that are printed. */
    List<CapabilityStanding> shown() {
        return duels ? Stream.concat(standings.stream(), weighted.stream()).toList() : List.of();
    }
}
