package claimbench.foreign;

import claimbench.foreign.PdfLine.Chunk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Puts the texts of a table into columns: what stands over each other in lines with values is one column. */
final class PdfColumns {

    /** Lines this near, in sizes of their letters, overlap and are one row. */
    private static final double SAME_ROW = 0.8;

    private static final double WRAPPED = 1.4;

    private record Column(double from, double to) {

        double middle() {
            return (from + to) / 2;
        }
    }

    private final List<PdfLine> head;
    private final List<PdfLine> body;
    private final List<Column> columns;

    PdfColumns(List<PdfLine> head, List<PdfLine> body) {
        this.head = List.copyOf(head);
        this.body = List.copyOf(body);
        this.columns = columns(body);
    }

    private static List<Column> columns(List<PdfLine> body) {
        List<Chunk> chunks = new ArrayList<>(body.stream()
                .filter(PdfLine::hasValues)
                .flatMap(line -> line.chunks().stream())
                .toList());
        chunks.sort(Comparator.comparingDouble(Chunk::x));
        List<Column> columns = new ArrayList<>();
        for (Chunk chunk : chunks) {
            int last = columns.size() - 1;
            if (last >= 0 && chunk.x() < columns.get(last).to()) {
                Column wider = new Column(
                        columns.get(last).from(), Math.max(columns.get(last).to(), chunk.end()));
                columns.set(last, wider);
            } else {
                columns.add(new Column(chunk.x(), chunk.end()));
            }
        }
        return columns;
    }

    List<List<GridCell>> rows() {
        List<List<GridCell>> rows = new ArrayList<>();
        for (List<PdfLine> lines : together(head, WRAPPED)) {
            rows.add(row(lines, true));
        }
        for (List<PdfLine> lines : bodyRows()) {
            rows.add(row(lines, false));
        }
        return rows;
    }

    /** Lines that follow each other closely. */
    private static List<List<PdfLine>> together(List<PdfLine> lines, double near) {
        List<List<PdfLine>> rows = new ArrayList<>();
        for (PdfLine line : lines) {
            List<PdfLine> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            if (last.isEmpty() || last.get(last.size() - 1).distanceTo(line) > near) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(line);
        }
        return rows;
    }

    /** Lines that overlap are one row; so is a label that goes on below its values where rows stand further apart. */
    private List<List<PdfLine>> bodyRows() {
        List<List<PdfLine>> rows = together(body, SAME_ROW);
        double pitch = pitch(rows);
        List<List<PdfLine>> whole = new ArrayList<>();
        for (List<PdfLine> row : rows) {
            List<PdfLine> last = whole.isEmpty() ? List.of() : whole.get(whole.size() - 1);
            double distance = last.isEmpty()
                    ? Double.POSITIVE_INFINITY
                    : last.get(last.size() - 1).distanceTo(row.get(0));
            boolean goesOn = distance < WRAPPED && distance < pitch * 0.75 && hasValues(last) && !hasValues(row);
            if (goesOn) {
                last.addAll(row);
            } else {
                whole.add(row);
            }
        }
        return whole;
    }

    private static boolean hasValues(List<PdfLine> row) {
        return row.stream().anyMatch(PdfLine::hasValues);
    }

    /** The usual distance of rows with values. */
    private static double pitch(List<List<PdfLine>> rows) {
        double[] distances = IntStream.range(1, rows.size())
                .filter(i -> hasValues(rows.get(i)) && hasValues(rows.get(i - 1)))
                .mapToDouble(i -> rows.get(i - 1).get(0).distanceTo(rows.get(i).get(0)))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return distances.length == 0 ? Double.POSITIVE_INFINITY : distances[distances.length / 2];
    }

    private List<GridCell> row(List<PdfLine> lines, boolean isHead) {
        List<List<GridCell>> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(new ArrayList<>()));
        boolean group =
                !isHead && lines.stream().mapToInt(line -> line.chunks().size()).sum() == 1;
        for (PdfLine line : lines) {
            for (Chunk chunk : line.chunks()) {
                if (group) {
                    cells.get(0).add(chunk.cell());
                } else {
                    covered(chunk, isHead).forEach(column -> cells.get(column).add(chunk.cell()));
                }
            }
        }
        return cells.stream().map(PdfColumns::joined).toList();
    }

    private static GridCell joined(List<GridCell> parts) {
        return parts.size() == 1
                ? parts.get(0)
                : GridCell.of(
                        String.join(" ", parts.stream().map(GridCell::text).toList()),
                        parts.stream().flatMap(part -> part.marks().stream()).toList());
    }

    /** A head may stand over several columns; anything else belongs to the column it overlaps, else to the nearest. */
    private List<Integer> covered(Chunk chunk, boolean isHead) {
        List<Integer> under = IntStream.range(0, columns.size())
                .filter(i -> isHead
                        ? chunk.x() <= columns.get(i).middle()
                                && chunk.end() >= columns.get(i).middle()
                        : chunk.overlaps(columns.get(i).from(), columns.get(i).to()))
                .boxed()
                .toList();
        if (!under.isEmpty()) {
            return isHead ? under : under.subList(0, 1);
        }
        return IntStream.range(0, columns.size())
                .boxed()
                .min(Comparator.comparingDouble(i -> Math.abs(columns.get(i).middle() - chunk.middle())))
                .map(List::of)
                .orElse(List.of());
    }
}
