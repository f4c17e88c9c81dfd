package claimbench.chart;

import claimbench.score.MeanRanks;
import java.util.List;

/**
 * Mean ranks on one axis.
 *
 * @param rows one for each place
 * @param data one row for each place
 */
record CriticalDifferenceSpec(Frame frame, MeanRanks ranks, List<Row> rows, DataTable data) {

    CriticalDifferenceSpec {
        rows = List.copyOf(rows);
    }
}
