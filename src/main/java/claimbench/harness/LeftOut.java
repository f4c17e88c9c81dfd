package claimbench.harness;

import claimbench.claim.Claim;
import claimbench.claim.StatedRow;
import java.util.List;

/**
 * What was read and takes no part in the comparison.
 *
 * @param rows rows with an error
 * @param laterClaims claims of sources that were not known on the day asked for, or bear no date
 * @param otherClaims claims on models or benchmarks that are not shown
 * @param models models of the catalogue that are not shown: not asked for, or without any claim
 */
public record LeftOut(List<StatedRow> rows, List<Claim> laterClaims, List<Claim> otherClaims, List<String> models) {
    public LeftOut {
        rows = List.copyOf(rows);
        laterClaims = List.copyOf(laterClaims);
        otherClaims = List.copyOf(otherClaims);
        models = List.copyOf(models);
    }
}
