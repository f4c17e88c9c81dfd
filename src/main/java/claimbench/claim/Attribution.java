package claimbench.claim;

import java.util.Optional;

/**
 * Who is behind a claim.
 *
 * @param provenance derived from party, source and the model's vendor
 * @param party who ran the test or made the statement; empty if nobody is named
 * @param source where it is printed; empty if the row names none
 */
public record Attribution(Provenance provenance, String party, Optional<Source> source) {

    /** Id of the source; empty if the row names none. */
    public String sourceId() {
        return source.map(Source::id).orElse("");
    }
}
