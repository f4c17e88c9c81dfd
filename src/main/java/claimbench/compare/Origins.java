package claimbench.compare;

import claimbench.claim.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which sources were copied from which, whether or not they have a claim of their own. */
final class Origins {

    private final Map<String, String> copiedFrom = new HashMap<>();

    Origins(Collection<Source> sources) {
        sources.stream()
                .filter(source -> !source.copiedFrom().isEmpty())
                .forEach(source -> copiedFrom.put(source.id(), source.copiedFrom()));
    }

    /**
     * Ids of the sources that a document's source was copied from, over any number of steps, the nearest first; never
     * its own, even where sources name each other.
     */
    List<String> of(Document document) {
        List<String> origins = new ArrayList<>();
        String id = document.sourceId();
        String next = copiedFrom.getOrDefault(id, "");
        while (!next.isEmpty() && !next.equals(id) && !origins.contains(next)) {
            origins.add(next);
            next = copiedFrom.getOrDefault(next, "");
        }
        return origins;
    }

    /** How many of them are among these. */
    int countIn(Document document, Set<String> sources) {
        return (int) of(document).stream().filter(sources::contains).count();
    }
}
