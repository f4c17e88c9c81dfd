package claimbench.check;

import claimbench.catalogue.Resolved;
import claimbench.claim.Claim;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The active claims of an input by model and benchmark. */
record Cells(Map<String, List<Claim>> claims) {

    /** More claims than anybody makes about one model on one benchmark; comparing each with each would take hours. */
    private static final int MOST = 500;

    /** A text, because hashes of small records of similar names collide. */
    private static String cell(Claim claim) {
        return claim.model() + "\n" + claim.benchmark();
    }

    static Cells of(Resolved resolved) {
        return new Cells(resolved.claims().stream()
                .filter(Claim::isActive)
                .collect(Collectors.groupingBy(Cells::cell, LinkedHashMap::new, Collectors.toList())));
    }

    /** The active claims on the benchmark and model of a claim; none where there are too many to compare. */
    List<Claim> around(Claim claim) {
        List<Claim> found = claims.getOrDefault(cell(claim), List.of());
        return found.size() > MOST ? List.of() : found;
    }
}
