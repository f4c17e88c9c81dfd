package claimbench.change;

import claimbench.claim.StatedRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A cell of a row that reads otherwise than before.
 *
 * @param before empty if the cell was empty, or the file had no such column
 */
public record CellChange(String column, String before, String after) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

    /** The cells that differ, in the order of the newer header, then of the older; 87.4 and 87.40 are the same. */
    static List<CellChange> between(StatedRow before, StatedRow after) {
        TreeSet<String> columns = new TreeSet<>((one, other) -> {
            int byPlace = Integer.compare(place(one, before, after), place(other, before, after));
            return byPlace != 0 ? byPlace : one.compareTo(other);
        });
        columns.addAll(after.columns().keySet());
        columns.addAll(before.columns().keySet());
        return columns.stream()
                .filter(column -> !isSame(before.text(column), after.text(column)))
                .map(column -> new CellChange(column, before.text(column), after.text(column)))
                .toList();
    }

    private static int place(String column, StatedRow before, StatedRow after) {
        int behind = after.columns().size();
        return after.columns().getOrDefault(column, behind + before.columns().getOrDefault(column, 0));
    }

    static boolean isSame(String one, String other) {
        return one.equals(other)
                || (isNumber(one) && isNumber(other) && new BigDecimal(one).compareTo(new BigDecimal(other)) == 0);
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
