package claimbench.check;

import claimbench.catalogue.Resolved;
import claimbench.claim.Claim;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The active claims of an input by model and benchmark. */
record Cells(Map<Cell, List<Claim>> claims) {

    /** More claims than anybody makes about one model on one benchmark; comparing each with each would take hours. */
    private static final int MOST = 500;

    record Cell(String model, String benchmark) {
        static Cell of(Claim claim) {
            return new Cell(claim.model(), claim.benchmark());
        }
    }

    static Cells of(Resolved resolved) {
        return new Cells(resolved.claims().stream()
                .filter(Claim::isActive)
                .collect(Collectors.groupingBy(Cell::of, LinkedHashMap::new, Collectors.toList())));
    }

    Collection<List<Claim>> all() {
        return claims.values();
    }

    /** The active claims on the benchmark and model of a claim; none where there are too many to compare. */
    List<Claim> around(Claim claim) {
        List<Claim> found = claims.getOrDefault(Cell.of(claim), List.of());
        return found.size() > MOST ? List.of() : found;
    }
}
