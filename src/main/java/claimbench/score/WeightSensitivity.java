package claimbench.score;

import java.util.List;

/**
 * Who would be first under which weights of the capabilities, over weights drawn at random: SMAA-2.
 *
 * @param capabilities that are weighed, in the order of the report
 * @param shares one for each model that has a standing in all of them, most often first
 * @param missing models left out because they have no standing in one of them
 */
public record WeightSensitivity(List<String> capabilities, List<Share> shares, List<String> missing) {

    /**
     * A model's part of the weights.
     *
     * @param first share of weightings under which it is first, 0 to 1
     * @param central mean of the weights under which it is first, in the order of the capabilities; empty if it never is
     * @param confidence share of draws of the standings in which it is first under its central weights
     * @param ranks share of weightings for each rank, from the first; they add up to 1
     */
    public record Share(String model, double first, List<Double> central, double confidence, List<Double> ranks) {
        public Share {
            central = List.copyOf(central);
            ranks = List.copyOf(ranks);
        }
    }

    public WeightSensitivity {
        capabilities = List.copyOf(capabilities);
        shares = List.copyOf(shares);
        missing = List.copyOf(missing);
    }
}
