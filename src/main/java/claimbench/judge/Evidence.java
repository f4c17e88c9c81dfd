package claimbench.judge;

import claimbench.catalogue.Benchmark;
import claimbench.claim.Claim;
import claimbench.claim.Source;
import claimbench.compare.Duel;
import claimbench.compare.Grade;
import claimbench.score.Noise;
import claimbench.score.Standing;
import java.util.List;
import java.util.Optional;

/** Something that is known about a sentence. */
public sealed interface Evidence {

    Side side();

    Strength strength();

    /** The claims it rests on; empty where it rests on a registry or on very many. */
    List<Claim> claims();

    /** How much it weighs among evidence of all kinds, 0 for the most: values of one table before those of two. */
    default int rank() {
        return switch (strength()) {
            case INDEPENDENT -> 0;
            case RIVAL -> 2;
            case VENDOR -> 4;
            case WEAK -> 6;
            case NOTHING -> 8;
        };
    }

    /** True if it takes part in the verdict. */
    default boolean counts() {
        return strength() != Strength.NOTHING;
    }

    /**
     * Values of two models on one benchmark.
     *
     * @param duel the first model of the sentence first
     */
    record Meeting(Side side, Strength strength, Benchmark benchmark, Duel duel, Noise noise) implements Evidence {
        @Override
        public List<Claim> claims() {
            return List.of(duel.first(), duel.second());
        }

        @Override
        public int rank() {
            return Evidence.super.rank() + (duel.grade() == Grade.A ? 0 : 1);
        }
    }

    /**
     * What somebody measured or states of a model.
     *
     * @param about why it is shown
     */
    record Statement(Side side, Strength strength, Benchmark benchmark, Claim claim, About about) implements Evidence {

        /** Whether a statement is about the model itself, under the conditions that count. */
        public enum About {
            MODEL(""),
            NEAR("within sampling error of it"),
            PARTLY("partly only"),
            OTHER_SETTING("under another setting"),
            SIBLING("of another model of the same maker"),
            DEMONSTRATED("of something that was tested");

            private final String words;

            About(String words) {
                this.words = words;
            }

            /** Empty for a plain statement about the model. */
            public String words() {
                return words;
            }
        }

        @Override
        public List<Claim> claims() {
            return List.of(claim);
        }
    }

    /** Where a model stands in a capability. */
    record Place(Side side, Strength strength, String capability, Standing standing) implements Evidence {
        @Override
        public List<Claim> claims() {
            return List.of();
        }
    }

    /**
     * What models.csv says of a model.
     *
     * @param source that its row names; empty if none
     */
    record Entry(Side side, Strength strength, String model, String column, String text, Optional<Source> source)
            implements Evidence {
        @Override
        public List<Claim> claims() {
            return List.of();
        }
    }
}
