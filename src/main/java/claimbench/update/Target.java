package claimbench.update;

import claimbench.catalogue.Catalogue;
import claimbench.claim.Claim;
import claimbench.claim.StatedRow;
import claimbench.claim.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The row that an edit means.
 *
 * @param name id of the claim, or name of the entry
 */
public record Target(Table table, String name, StatedRow row) {

    /**
     * The rows a word can mean: the claim of that id, or the entries of that name in the registries. More than one
     * where a model, say, has the name of a source.
     */
    public static List<Target> named(String typed, Workspace workspace) {
        Catalogue catalogue = workspace.checkup().resolved().catalogue();
        Optional<Claim> claim = workspace.checkup().resolved().claims().stream()
                .filter(candidate -> candidate.id().equalsIgnoreCase(typed))
                .findFirst();
        if (claim.isPresent()) {
            return List.of(
                    new Target(Table.CLAIMS, claim.get().id(), claim.get().stated()));
        }
        List<Target> targets = new ArrayList<>();
        for (Table table : List.of(Table.MODELS, Table.BENCHMARKS, Table.SOURCES, Table.CAPABILITIES)) {
            Optional<String> name =
                    switch (table) {
                        case MODELS -> found(catalogue.modelNames(), typed);
                        case BENCHMARKS -> found(catalogue.benchmarkNames(), typed);
                        case SOURCES -> found(catalogue.sourceNames(), typed);
                        default -> found(catalogue.capabilityNames(), typed);
                    };
            name.flatMap(found -> catalogue.row(table, found).map(row -> new Target(table, found, row)))
                    .ifPresent(targets::add);
        }
        return targets;
    }

    private static Optional<String> found(claimbench.catalogue.Names names, String typed) {
        return names.resolve(typed)
                .match(found -> Optional.of(found.name()), ambiguous -> Optional.empty(), unknown -> Optional.empty());
    }
}
