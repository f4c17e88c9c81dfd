package claimbench.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands at the head of a row or column, the widest first: a group, a name, a setting under it.
 *
 * @param cells non-empty, neighbours that repeat each other only once
 */
record Heading(List<GridCell> cells) {

    Heading {
        List<GridCell> distinct = new ArrayList<>();
        for (GridCell cell : cells) {
            if (!cell.isEmpty()
                    && (distinct.isEmpty() || !distinct.get(distinct.size() - 1).equals(cell))) {
                distinct.add(cell);
            }
        }
        cells = List.copyOf(distinct);
    }

    static Heading of(String text) {
        return new Heading(List.of(GridCell.of(text)));
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    /** All of it, as printed but without footnote marks. */
    String words() {
        return cells.stream().map(Heading::name).collect(Collectors.joining(" / "));
    }

    List<String> marks() {
        return cells.stream().flatMap(cell -> cell.marks().stream()).distinct().toList();
    }

    private static String name(GridCell cell) {
        return cell.text().isEmpty() ? cell.printed() : cell.text();
    }
}
