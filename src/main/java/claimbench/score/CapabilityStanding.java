package claimbench.score;

import java.util.List;
import java.util.Optional;

/**
 * The order of the models in a capability, in tiers, with what it rests on.
 *
 * @param scope the capability, or what the weights were called
 * @param places best first, equals by name; empty if too little is known
 * @param outside models that have claims but too few duels to be ranked, by name
 * @param benchmarks how many benchmarks have a table with two models
 * @param tables how many tables (a source, a benchmark and a setting) hold two models or more
 */
public record CapabilityStanding(
        String scope, List<Standing> places, List<Outside> outside, int benchmarks, int tables) {

    /**
     * A model that is not ranked, and why.
     *
     * @param benchmarks on how many benchmarks it has a duel
     */
    public record Outside(String model, Reason reason, int benchmarks) {

        /** The reason in words. */
        public String why() {
            return switch (reason) {
                case NO_DUEL -> "no source sets it beside another model";
                case FEW_BENCHMARKS ->
                    "duels on " + benchmarks + (benchmarks == 1 ? " benchmark only" : " benchmarks only");
                case APART -> "no chain of duels leads to the others";
                case NOT_EVERYWHERE -> "no standing in every weighted capability";
            };
        }
    }

    /** Why a model is not ranked. */
    public enum Reason {
        NO_DUEL,
        FEW_BENCHMARKS,
        APART,
        NOT_EVERYWHERE
    }

    public CapabilityStanding {
        places = List.copyOf(places);
        outside = List.copyOf(outside);
    }

    public Optional<Standing> of(String model) {
        return places.stream().filter(place -> place.model().equals(model)).findFirst();
    }

    /** The models of a tier, best first. */
    public List<Standing> tier(int tier) {
        return places.stream().filter(place -> place.tier() == tier).toList();
    }
}
