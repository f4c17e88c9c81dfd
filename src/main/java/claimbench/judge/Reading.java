package claimbench.judge;

import claimbench.claim.Claim;
import java.util.List;
import java.util.Optional;

/** What was made of a text. */
public sealed interface Reading {

    /**
     * One sentence, or several that the text joins.
     *
     * @param stored the claim whose id the text is; empty for a text in words
     */
    record Understood(List<Sentence> sentences, Optional<Claim> stored) implements Reading {
        public Understood {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A name that nothing has.
     *
     * @param kind what was looked for, such as {@code model}
     * @param similar names that come close
     */
    record Unknown(String kind, String written, List<String> similar) implements Reading {
        public Unknown {
            similar = List.copyOf(similar);
        }
    }

    /** Words that fit several names. */
    record Ambiguous(String written, List<String> candidates) implements Reading {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** Words of which no sentence can be made. */
    record Unclear(String why) implements Reading {}
}
