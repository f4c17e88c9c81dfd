package claimbench.harness;

import java.util.List;

/**
 * What was read and takes no part in the comparison.
 *
 * @param rows rows with an error
 * @param laterClaims claims of sources that were not known on the day asked for, or bear no date
 * @param models models of the catalogue that are not shown: not asked for, or without any claim
 */
public record LeftOut(int rows, int laterClaims, List<String> models) {
    public LeftOut {
        models = List.copyOf(models);
    }
}
