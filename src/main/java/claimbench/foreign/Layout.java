package claimbench.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How a wide table is laid out: which rows are its head, which columns name its rows, which rows are headings of groups.
 *
 * @param headRows rows of the head, from the top
 * @param labelColumns columns that name the rows or say something about them, from the left
 * @param bodyRows rows with values
 * @param sections for each body row the heading of its group; empty if it has none
 */
record Layout(
        Grid grid, List<Integer> headRows, List<Integer> labelColumns, List<Integer> bodyRows, List<String> sections) {

    private static final Pattern ASIDE = Pattern.compile(
            "(?i)#|no\\.?|metrics?|#?\\s?shots?|categor(?:y|ies)|domain|type|language|task type|capability|area|section|"
                    + "field|date|released?|notes?|remarks?|comments?|source|links?");

    Layout {
        headRows = List.copyOf(headRows);
        labelColumns = List.copyOf(labelColumns);
        bodyRows = List.copyOf(bodyRows);
        sections = List.copyOf(sections);
    }

    /**
     * Empty if the grid has no head, or no values.
     *
     * @param isName true for a text that alone names a model or a benchmark
     */
    static Optional<Layout> of(Grid grid, Predicate<GridCell> isName) {
        List<Integer> head = head(grid, firstRowWithValues(grid));
        if (head.isEmpty() || grid.width() < 2) {
            return Optional.empty();
        }
        List<Integer> body = new ArrayList<>();
        List<String> sections = new ArrayList<>();
        String section = "";
        for (int row = head.get(head.size() - 1) + 1; row < grid.rows().size(); row++) {
            if (isGroup(grid, row) && !isEmptyRow(grid, row, isName)) {
                section = Grid.distinctTexts(grid.rows().get(row)).get(0);
            } else if (!isHeadAgain(grid, row, head)
                    && !Grid.distinctTexts(grid.rows().get(row)).isEmpty()) {
                body.add(row);
                sections.add(section);
            }
        }
        return Optional.of(new Layout(grid, head, labelColumns(grid, head, body), body, sections));
    }

    /** The rows of the head; none if there are no values. */
    private static List<Integer> head(Grid grid, int firstValues) {
        List<Integer> head = new ArrayList<>();
        for (int row = 0; row < firstValues && firstValues < grid.rows().size(); row++) {
            if (!isGroup(grid, row) && !Grid.distinctTexts(grid.rows().get(row)).isEmpty()) {
                head.add(row);
            }
        }
        return head;
    }

    private static int firstRowWithValues(Grid grid) {
        for (int row = 0; row < grid.rows().size(); row++) {
            List<GridCell> cells = grid.rows().get(row);
            boolean values = cells.subList(1, Math.max(1, cells.size())).stream()
                    .anyMatch(cell -> ValueGrammar.looksLikeValue(cell.text()));
            if (values) {
                return row;
            }
        }
        return grid.rows().size();
    }

    /** One text over the whole row, or in its first cell alone. */
    private static boolean isGroup(Grid grid, int row) {
        List<GridCell> cells = grid.rows().get(row);
        if (cells.get(0).isEmpty() || Grid.distinctTexts(cells).size() != 1) {
            return false;
        }
        long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
        boolean value = ValueGrammar.looksLikeValue(cells.get(0).text());
        return !value && (filled == 1 || filled == cells.size());
    }

    /** A name with nothing beside it is a row without values, unless what follows needs it to be understood. */
    private static boolean isEmptyRow(Grid grid, int row, Predicate<GridCell> isName) {
        boolean alone = grid.rows().get(row).stream().skip(1).allMatch(GridCell::isEmpty);
        boolean last = row + 1 == grid.rows().size();
        return alone
                && isName.test(grid.cell(row, 0))
                && (last || isName.test(grid.cell(row + 1, 0)) || isGroup(grid, row + 1));
    }

    private static boolean isHeadAgain(Grid grid, int row, List<Integer> head) {
        return head.stream()
                .anyMatch(first -> grid.rows().get(first).equals(grid.rows().get(row)));
    }

    private static List<Integer> labelColumns(Grid grid, List<Integer> head, List<Integer> body) {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < grid.width(); column++) {
            int names = 0;
            int values = 0;
            for (int row : body) {
                GridCell cell = grid.cell(row, column);
                names += !cell.isEmpty() && !ValueGrammar.looksLikeValue(cell.text()) ? 1 : 0;
                values += !cell.isEmpty() && ValueGrammar.looksLikeValue(cell.text()) ? 1 : 0;
            }
            if (names > values
                    || isAside(grid.cell(head.get(head.size() - 1), column).text())) {
                columns.add(column);
            }
        }
        return columns.isEmpty() ? List.of(0) : columns;
    }

    /** True for headings of columns that hold neither names nor values. */
    static boolean isAside(String heading) {
        return ASIDE.matcher(heading).matches();
    }

    static boolean isGroupHeading(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .matches("categor(y|ies)|domain|type|task type|capability|area|section|field");
    }

    List<Integer> valueColumns() {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < grid.width(); column++) {
            if (!labelColumns.contains(column)) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** The head of a column. Where spans are not known, an empty cell belongs to the name on its left. */
    Heading columnHeading(int column) {
        List<GridCell> cells = new ArrayList<>();
        for (int row : headRows) {
            boolean last = row == headRows.get(headRows.size() - 1);
            cells.add(last || grid.spansKnown() ? grid.cell(row, column) : fromTheLeft(row, column));
        }
        return new Heading(cells);
    }

    private GridCell fromTheLeft(int row, int column) {
        for (int at = column; at >= 0 && !labelColumns.contains(at); at--) {
            GridCell cell = grid.cell(row, at);
            if (!cell.isEmpty()) {
                boolean setting = Qualifiers.read(cell.text(), Subject.MODEL).isUnderstood();
                return at == column || !setting ? cell : GridCell.EMPTY;
            }
        }
        return GridCell.EMPTY;
    }

    /** A label of a row. Where spans are not known, an empty cell belongs to the name above it. */
    GridCell label(int bodyIndex, int column) {
        int row = bodyRows.get(bodyIndex);
        GridCell cell = grid.cell(row, column);
        boolean innermost = column == labelColumns.get(labelColumns.size() - 1);
        for (int above = bodyIndex - 1; !grid.spansKnown() && !innermost && cell.isEmpty() && above >= 0; above--) {
            if (!sections.get(above).equals(sections.get(bodyIndex))) {
                break;
            }
            cell = grid.cell(bodyRows.get(above), column);
        }
        return cell;
    }
}
