package claimbench.foreign;

import claimbench.claim.Column;
import claimbench.claim.Table;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row in the making.
 *
 * @param cells texts by column of the claims
 * @param problem why it cannot be a claim; empty as long as it can
 */
record Draft(Map<String, String> cells, String problem) {

    Draft {
        cells = Map.copyOf(cells);
    }

    boolean isGood() {
        return problem.isEmpty();
    }

    Draft with(String column, String text) {
        Map<String, String> more = new LinkedHashMap<>(cells);
        more.put(column, text);
        return new Draft(more, problem);
    }

    /** The first thing found wrong stays. */
    Draft spoiled(String why) {
        return problem.isEmpty() ? new Draft(cells, why) : this;
    }

    /** The row, in the order of the claims files, without empty cells. */
    ProposedRow at(String place) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (Column column : Table.CLAIMS.columns()) {
            String text = cells.getOrDefault(column.name(), "");
            if (!text.isEmpty()) {
                ordered.put(column.name(), text);
            }
        }
        return new ProposedRow(ordered, place);
    }
}
