package claimbench.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is claimed for some models on some capabilities.
 *
 * @param cells one list for each row, with one cell for each column of all groups
 * @param steps what the shades mean, from best to furthest behind; empty if nothing is shaded
 * @param insufficient what insufficient cells lack, for the legend; empty if they say it themselves
 */
record MatrixSpec(
        Frame frame,
        List<Row> rows,
        List<Group> groups,
        List<List<Cell>> cells,
        List<String> steps,
        String insufficient) {

    MatrixSpec(Frame frame, List<Row> rows, List<Group> groups, List<List<Cell>> cells, List<String> steps) {
        this(frame, rows, groups, cells, steps, "");
    }

    MatrixSpec {
        rows = List.copyOf(rows);
        groups = List.copyOf(groups);
        cells = cells.stream().map(List::copyOf).toList();
        steps = List.copyOf(steps);
        int columns = groups.stream().mapToInt(group -> group.columns().size()).sum();
        if (rows.isEmpty() || columns == 0) {
            throw new IllegalArgumentException("nothing to draw");
        }
        if (cells.size() != rows.size() || cells.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("the cells do not fill " + rows.size() + " rows by " + columns);
        }
        if (steps.size() > Shade.steps().size()) {
            throw new IllegalArgumentException("more steps than shades: " + steps);
        }
    }

    /** Columns that belong together, under a common title. */
    record Group(String title, List<Column> columns) {

        Group {
            columns = List.copyOf(columns);
        }
    }

    /** A capability; the note is its unit or whatever else is said small below its title, or empty. */
    record Column(String title, String note) {}

    List<Column> columns() {
        return groups.stream().flatMap(group -> group.columns().stream()).toList();
    }

    Stream<Cell> allCells() {
        return cells.stream().flatMap(List::stream);
    }

    MatrixSpec framed(Frame other) {
        return new MatrixSpec(other, rows, groups, cells, steps, insufficient);
    }

    /** The same with the number of the source in the head of each column whose values have all only that. */
    MatrixSpec citedOnce() {
        List<List<Cell>> plainer = new ArrayList<>();
        cells.forEach(row -> plainer.add(new ArrayList<>(row)));
        List<Group> heads = new ArrayList<>();
        int column = 0;
        for (Group group : groups) {
            List<Column> own = new ArrayList<>();
            for (Column head : group.columns()) {
                int at = column;
                List<String> numbers = cells.stream()
                        .map(row -> row.get(at))
                        .filter(cell ->
                                !cell.printed().isEmpty() && !cell.cited().ids().isEmpty())
                        .map(cell -> cell.cited().numbers())
                        .distinct()
                        .toList();
                if (numbers.size() == 1 && !numbers.get(0).isEmpty()) {
                    plainer.forEach(row -> row.set(at, row.get(at).withoutNumbers()));
                    own.add(new Column(head.title(), (head.note() + " " + numbers.get(0)).strip()));
                } else {
                    own.add(head);
                }
                column++;
            }
            heads.add(new Group(group.title(), own));
        }
        return new MatrixSpec(frame, rows, heads, plainer, steps, insufficient);
    }

    /** The same with a part of the columns only, groups cut where needed. */
    MatrixSpec columns(int from, int to) {
        List<Group> kept = new ArrayList<>();
        int first = 0;
        for (Group group : groups) {
            int size = group.columns().size();
            int low = Math.min(size, Math.max(0, from - first));
            int high = Math.max(low, Math.min(size, to - first));
            if (high > low) {
                kept.add(new Group(group.title(), group.columns().subList(low, high)));
            }
            first += size;
        }
        return new MatrixSpec(
                frame,
                rows,
                kept,
                cells.stream().map(row -> row.subList(from, to)).toList(),
                steps,
                insufficient);
    }
}
