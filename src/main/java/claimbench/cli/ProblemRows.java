package claimbench.cli;

import claimbench.claim.StatedRow;
import claimbench.claim.Table;
import claimbench.claim.Tables;
import claimbench.problem.Location;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The rows that were read, to be shown beside their problems. */
final class ProblemRows {

    private final Map<Location, StatedRow> rows = new HashMap<>();
    private final Map<Location, Table> tables = new HashMap<>();
    private final int count;

    ProblemRows(Tables read) {
        for (Table table : Table.values()) {
            for (StatedRow row : read.of(table)) {
                rows.put(row.where(), row);
                tables.put(row.where(), table);
            }
        }
        count = read.files().stream().mapToInt(Tables.InputFile::rows).sum();
    }

    int count() {
        return count;
    }

    /** The row of a place; empty for the header, and for rows that were left out because they are damaged. */
    Optional<StatedRow> at(Location where) {
        return Optional.ofNullable(rows.get(where.at(0, "")));
    }

    Table table(StatedRow row) {
        return tables.getOrDefault(row.where(), Table.CLAIMS);
    }
}
