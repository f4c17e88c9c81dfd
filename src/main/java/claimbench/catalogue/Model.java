package claimbench.catalogue;

import claimbench.claim.PartialDate;
import claimbench.claim.StatedRow;
import java.util.List;
import java.util.Optional;

/**
 * A model.
 *
 * @param vendor its maker; empty if not known
 * @param aliases other spellings of the same model
 * @param distinctFrom names that look alike and are never merged with it
 * @param stated the row of models.csv, or the first row that names the model
 * @param registered true if models.csv has it
 */
public record Model(
        String name,
        String vendor,
        List<String> aliases,
        List<String> distinctFrom,
        Optional<PartialDate> released,
        StatedRow stated,
        boolean registered) {

    public Model {
        aliases = List.copyOf(aliases);
        distinctFrom = List.copyOf(distinctFrom);
    }
}
