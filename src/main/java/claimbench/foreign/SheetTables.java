package claimbench.foreign;

import claimbench.foreign.Grid.Surroundings;
import java.util.ArrayList;
import java.util.List;

/** Finds the tables of a sheet: blocks of rows with several cells, with the text above and below them. */
final class SheetTables {

    /** Rows without an empty one between them. */
    private record Block(int firstRow, List<List<GridCell>> rows) {

        boolean isText() {
            return rows.stream().allMatch(row -> Grid.distinctTexts(row).size() <= 1);
        }

        boolean beginsWithValues() {
            List<GridCell> first = rows.get(0);
            return first.stream().skip(1).anyMatch(cell -> ValueGrammar.looksLikeValue(cell.text()));
        }

        boolean isOneCell() {
            return rows.size() == 1 && isText();
        }
    }

    private SheetTables() {}

    /**
     * The tables of a sheet.
     *
     * @param before number of tables in the file before this sheet
     * @param place of the sheet, such as {@code sheet Scores}; empty if the file has no sheets
     * @param rows all rows of the sheet, the empty ones too
     */
    static List<Grid> of(int before, String place, List<List<GridCell>> rows) {
        List<Grid> grids = new ArrayList<>();
        List<Block> blocks = blocks(rows);
        String above = "";
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.isText()) {
                above = text(block);
                continue;
            }
            List<List<GridCell>> table = new ArrayList<>(block.rows());
            int next = i + 1;
            while (next < blocks.size() && continues(blocks, next)) {
                int gap = blocks.get(next).firstRow() - block.firstRow() - table.size();
                for (int empty = 0; empty < gap; empty++) {
                    table.add(List.of());
                }
                table.addAll(blocks.get(next++).rows());
            }
            List<String> below = new ArrayList<>();
            while (next < blocks.size() && blocks.get(next).isText()) {
                blocks.get(next++).rows().forEach(row -> below.addAll(Grid.distinctTexts(row)));
            }
            int number = before + grids.size() + 1;
            String where = (place.isEmpty() ? "" : place + ", ") + "table " + number;
            grids.add(Grid.of(number, where, block.firstRow(), new Surroundings(above, below), false, table));
            above = below.isEmpty() ? "" : below.get(below.size() - 1);
            i = next - 1;
        }
        return grids;
    }

    /** A table goes on after an empty row where values follow, at once or under the heading of a group. */
    private static boolean continues(List<Block> blocks, int next) {
        Block block = blocks.get(next);
        if (!block.isText()) {
            return block.beginsWithValues() || isGroupWithValues(block);
        }
        return block.isOneCell()
                && !Footnotes.startsLikeNote(text(block))
                && next + 1 < blocks.size()
                && !blocks.get(next + 1).isText()
                && blocks.get(next + 1).beginsWithValues();
    }

    private static boolean isGroupWithValues(Block block) {
        return block.rows().size() > 1
                && Grid.distinctTexts(block.rows().get(0)).size() == 1
                && new Block(0, block.rows().subList(1, block.rows().size())).beginsWithValues();
    }

    private static String text(Block block) {
        List<String> texts = block.rows().stream()
                .map(Grid::distinctTexts)
                .flatMap(List::stream)
                .toList();
        return String.join(" ", texts);
    }

    private static List<Block> blocks(List<List<GridCell>> rows) {
        List<Block> blocks = new ArrayList<>();
        int start = -1;
        for (int row = 0; row <= rows.size(); row++) {
            boolean empty =
                    row == rows.size() || Grid.distinctTexts(rows.get(row)).isEmpty();
            if (empty && start >= 0) {
                blocks.add(new Block(start + 1, List.copyOf(rows.subList(start, row))));
                start = -1;
            } else if (!empty && start < 0) {
                start = row;
            }
        }
        return blocks;
    }
}
