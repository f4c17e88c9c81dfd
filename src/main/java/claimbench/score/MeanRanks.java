package claimbench.score;

import claimbench.stats.Friedman;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Mean ranks of models over benchmarks, and which of them Nemenyi's test cannot tell apart.
 *
 * @param places the lowest mean rank first, ties in the order of the block
 * @param criticalDifference of mean ranks at {@link #LEVEL}
 * @param p of Friedman's test that all models do equally well, corrected for ties; NaN if they are all tied
 * @param groups the longest runs of places that lie within the critical difference, from the top; no run inside another
 * @see <a href="https://www.jmlr.org/papers/v7/demsar06a.html">Demšar 2006</a>
 */
public record MeanRanks(List<Place> places, double criticalDifference, double p, List<Group> groups) {

    /** Of all pairs of models together. */
    public static final double LEVEL = 0.05;

    /** A model and the mean of its ranks; 1 is the best. */
    public record Place(String model, double rank) {}

    /**
     * Places that cannot be told apart.
     *
     * @param first number of a place, from 0
     * @param last number of a later place
     */
    public record Group(int first, int last) {}

    public MeanRanks {
        places = List.copyOf(places);
        groups = List.copyOf(groups);
    }

    public static MeanRanks of(CompleteBlock block) {
        Friedman test = Friedman.of(block.scores().stream()
                .map(column -> column.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new));
        List<Place> places = IntStream.range(0, block.models().size())
                .mapToObj(model ->
                        new Place(block.models().get(model), test.averageRanks().get(model)))
                .sorted(Comparator.comparingDouble(Place::rank))
                .toList();
        double difference = test.criticalDifference(LEVEL);
        return new MeanRanks(places, difference, test.pForTies(), groups(places, difference));
    }

    private static List<Group> groups(List<Place> places, double difference) {
        List<Group> groups = new ArrayList<>();
        int reached = -1;
        for (int first = 0; first < places.size(); first++) {
            int last = first;
            while (last + 1 < places.size()
                    && places.get(last + 1).rank() - places.get(first).rank() < difference) {
                last++;
            }
            if (last > first && last > reached) {
                groups.add(new Group(first, last));
                reached = last;
            }
        }
        return groups;
    }

    /** How many places cannot be told apart from the first, itself included. */
    public int tiedWithFirst() {
        return groups.stream()
                .filter(group -> group.first() == 0)
                .findFirst()
                .map(group -> group.last() + 1)
                .orElse(1);
    }
}
