package claimbench.audit;

import claimbench.catalogue.Catalogue;
import claimbench.catalogue.Model;
import claimbench.claim.PartialDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which models of a vendor came before which. */
public final class Predecessors {

    private static final Comparator<Model> NEWEST_FIRST = Comparator.comparing(
                    (Model model) -> model.released().map(PartialDate::first).orElseThrow())
            .reversed()
            .thenComparing(Model::name);

    private Predecessors() {}

    /** The models of the same vendor that were surely released before, the newest first; none if a date is missing. */
    public static List<Model> of(Model model, Catalogue catalogue) {
        Optional<PartialDate> day = model.released();
        if (day.isEmpty() || model.vendor().isEmpty()) {
            return List.of();
        }
        return catalogue.models().stream()
                .filter(other -> other.vendor().equals(model.vendor()))
                .filter(other -> other.released()
                        .filter(earlier -> earlier.isBefore(day.get()))
                        .isPresent())
                .sorted(NEWEST_FIRST)
                .toList();
    }
}
