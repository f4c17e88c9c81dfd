package claimbench.chart;

import claimbench.chart.MatrixSpec.Column;
import claimbench.chart.MatrixSpec.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the columns of a matrix begin and end, from the left of the first cell. Columns are as wide as their words
 * need, and beyond that as equal as the room allows.
 */
record MatrixColumns(List<Double> starts, List<Double> widths) {

    static final double CELL_GAP = 3;
    private static final double GROUP_GAP = 15;
    private static final double LEAST_WIDTH = 48;
    private static final double GOOD_WIDTH = 132;

    /** On both sides of a line of text in a cell. */
    private static final double MARGIN = 3;

    private static final double BESIDE_MARK = 16;
    private static final int MOST_NOTE_LINES = 5;

    /** Longer words are broken, so that a column fits into any picture. */
    private static final double MOST_WIDTH = 220;

    MatrixColumns {
        starts = List.copyOf(starts);
        widths = List.copyOf(widths);
    }

    /** Never narrower than the words; whether that fits into the room is for the caller to see. */
    static MatrixColumns of(MatrixSpec spec, double room) {
        List<Double> least = least(spec);
        double gaps = gaps(spec);
        double low = 0;
        double high = GOOD_WIDTH;
        for (int i = 0; i < 30; i++) {
            double level = (low + high) / 2;
            if (total(raised(least, level)) + gaps <= room) {
                low = level;
            } else {
                high = level;
            }
        }
        List<Double> widths = raised(least, low);
        List<Double> starts = new ArrayList<>();
        double x = 0;
        int column = 0;
        for (Group group : spec.groups()) {
            for (int i = 0; i < group.columns().size(); i++) {
                starts.add(x);
                x += widths.get(column) + (i + 1 < group.columns().size() ? CELL_GAP : GROUP_GAP);
                column++;
            }
        }
        return new MatrixColumns(starts, widths);
    }

    double end(int column) {
        return starts.get(column) + widths.get(column);
    }

    double width() {
        return end(widths.size() - 1);
    }

    /** How wide a line of a cell may be. */
    double roomFor(Cell cell, boolean firstLine, int column) {
        return widths.get(column) - 2 * margin(cell, firstLine);
    }

    private static double margin(Cell cell, boolean firstLine) {
        return firstLine && (cell.mark().isPresent() || cell.disputed()) ? BESIDE_MARK : MARGIN;
    }

    private static List<Double> least(MatrixSpec spec) {
        List<Column> columns = spec.columns();
        List<Double> least = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            double cells = spec.cells().stream()
                    .mapToDouble(row -> least(row.get(column)))
                    .max()
                    .orElse(0);
            double head = Math.max(
                    Paragraph.narrowest(columns.get(i).title(), Theme.COLUMN, 2),
                    Paragraph.narrowest(columns.get(i).note(), Theme.UNIT, MOST_NOTE_LINES));
            least.add(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, Math.max(cells, head + 4))));
        }
        int first = 0;
        for (Group group : spec.groups()) {
            int size = group.columns().size();
            List<Double> own = least.subList(first, first + size);
            double title = Math.min(MOST_WIDTH, Paragraph.narrowest(group.title(), Theme.PANEL, 2));
            double missing = title - total(own) - (size - 1) * CELL_GAP;
            own.replaceAll(width -> width + Math.max(0, missing) / size);
            first += size;
        }
        return least;
    }

    private static double least(Cell cell) {
        double widest = 0;
        boolean first = true;
        for (Cell.Piece piece : cell.pieces()) {
            double text = Paragraph.narrowest(piece.text(), piece.style(), piece.mostLines());
            widest = Math.max(widest, text + 2 * margin(cell, first));
            first = false;
        }
        return widest;
    }

    private static double gaps(MatrixSpec spec) {
        return spec.groups().stream()
                        .mapToDouble(group -> (group.columns().size() - 1) * CELL_GAP)
                        .sum()
                + (spec.groups().size() - 1) * GROUP_GAP;
    }

    private static List<Double> raised(List<Double> widths, double level) {
        return IntStream.range(0, widths.size())
                .mapToObj(i -> Math.max(widths.get(i), level))
                .toList();
    }

    private static double total(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }
}
