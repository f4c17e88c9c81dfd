package claimbench.compare;

import claimbench.claim.Claim;
import claimbench.claim.ClaimedValue;
import claimbench.claim.Provenance;
import claimbench.compare.Likeness.Match;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The value of a cell: the median inside the best tier of evidence.
 *
 * @param basis the measurements of that tier, at least one
 * @param range least and greatest value of all measurements under the setting, whatever their tier; empty for features
 * @param measurements number of distinct measurements under the setting
 */
public record Consensus(
        ClaimedValue value, Tier tier, List<Measurement> basis, Optional<Range> range, int measurements) {

    /** Least and greatest value. */
    public record Range(BigDecimal least, BigDecimal greatest) {
        public BigDecimal width() {
            return greatest.subtract(least);
        }
    }

    public Consensus {
        basis = List.copyOf(basis);
    }

    /** The value of one document alone. */
    public static Consensus of(Document document) {
        Claim claim = document.claim();
        return new Consensus(
                claim.value(),
                Tier.of(claim.provenance(), Match.LIKE),
                List.of(new Measurement(document, List.of())),
                Optional.empty(),
                1);
    }

    public Optional<BigDecimal> number() {
        return value.number();
    }

    /** Who is behind the value. */
    public Provenance provenance() {
        return claim().provenance();
    }

    /** The claim that gives the value; the first of several. */
    public Claim claim() {
        return basis.get(0).claim();
    }
}
