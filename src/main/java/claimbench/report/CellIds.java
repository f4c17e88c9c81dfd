package claimbench.report;

import java.util.HashSet;
import java.util.Set;

/** The ids that links to single cells use, such as {@code cell-gpt-5-2-gpqa-diamond}; none is given twice. */
final class CellIds {

    private final Set<String> given = new HashSet<>();

    /** The id of the cell of a model and a capability or benchmark; with a number behind it if it is taken. */
    String of(String model, String column) {
        String start = "cell-" + Slugs.of(model) + "-" + Slugs.of(column);
        String id = start;
        for (int next = 2; !given.add(id); next++) {
            id = start + "-" + next;
        }
        return id;
    }
}
