package claimbench.office;

import claimbench.document.Inline;
import claimbench.document.Printable;
import claimbench.document.Table;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table that people can edit: rows are not split, the heading comes again on each page, widths are fixed. */
record WordTable(WordDraft draft, Table table, CTTbl target, List<Integer> widths) {

    // More columns than this want smaller letters to fit across a page.
    private static final int COLUMNS_OF_USUAL_SIZE = 8;
    private static final int LETTER = 94;
    private static final int SMALL_LETTER = 82;
    private static final int MARGINS = 150;

    static void write(WordDraft draft, Table table, CTTbl target) {
        int letter = isWide(table) ? SMALL_LETTER : LETTER;
        new WordTable(draft, table, target, ColumnWidths.of(table, draft.textWidth(), letter, MARGINS)).write();
    }

    private static boolean isWide(Table table) {
        return table.columns().size() > COLUMNS_OF_USUAL_SIZE;
    }

    private void write() {
        properties();
        CTTblGrid grid = target.addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(width));
        head();
        Optional<String> group = Optional.empty();
        for (Table.Row row : table.rows()) {
            if (!row.group().equals(group)) {
                row.group().ifPresent(this::groupRow);
                group = row.group();
            }
            row(row);
        }
    }

    private void properties() {
        CTTblPr properties = target.addNewTblPr();
        properties.addNewTblStyle().setVal(draft.styles().id(WordStyle.TABLE));
        width(properties.addNewTblW(), draft.textWidth());
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook look = properties.addNewTblLook();
        look.setFirstRow(true);
        look.setLastRow(false);
        look.setFirstColumn(false);
        look.setLastColumn(false);
        look.setNoHBand(true);
        look.setNoVBand(true);
        properties.addNewTblCaption().setVal(draft.index().label(table));
        properties.addNewTblDescription().setVal(Printable.of(Inline.plain(table.caption())));
    }

    private static void width(CTTblWidth width, int value) {
        width.setW(BigInteger.valueOf(value));
        width.setType(STTblWidth.DXA);
    }

    private void head() {
        boolean grouped = table.hasColumnGroups();
        if (grouped) {
            spanners(headRow());
        }
        CTRow below = headRow();
        for (int at = 0; at < table.columns().size(); at++) {
            Table.Column column = table.columns().get(at);
            CTTc cell = cell(below, widths.get(at));
            boolean above = grouped && column.group().isEmpty();
            if (above) {
                cell.getTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
                paragraph(cell, Table.Align.LEFT);
            } else {
                headText(cell, column);
            }
        }
    }

    private CTRow headRow() {
        CTRow row = target.addNewTr();
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        properties.addNewTblHeader();
        return row;
    }

    private void spanners(CTRow row) {
        for (int at = 0; at < table.columns().size(); ) {
            Table.Column column = table.columns().get(at);
            Optional<String> group = column.group();
            int end = at + 1;
            while (group.isPresent()
                    && end < table.columns().size()
                    && table.columns().get(end).group().equals(group)) {
                end++;
            }
            CTTc cell = cell(
                    row,
                    widths.subList(at, end).stream().mapToInt(width -> width).sum());
            if (group.isEmpty()) {
                cell.getTcPr().addNewVMerge().setVal(STMerge.RESTART);
                headText(cell, column);
            } else {
                CellLook.spanning(cell.getTcPr(), end - at);
                CTP paragraph = paragraph(cell, Table.Align.CENTER);
                line(paragraph).with(WordLine.Face.PLAIN.in(CellLook.SOFT)).add(group.get());
            }
            at = end;
        }
    }

    private void headText(CTTc cell, Table.Column column) {
        line(paragraph(cell, column.align())).with(WordLine.Face.PLAIN.strong()).add(column.title());
    }

    private void groupRow(String title) {
        CTRow row = target.addNewTr();
        row.addNewTrPr().addNewCantSplit();
        CTTc cell = cell(row, draft.textWidth());
        CellLook.spanning(cell.getTcPr(), widths.size());
        CTP paragraph = paragraph(cell, Table.Align.LEFT);
        paragraph.getPPr().addNewKeepNext();
        paragraph.getPPr().addNewSpacing().setBefore(100);
        line(paragraph).with(WordLine.Face.PLAIN.strong().in(CellLook.SOFT)).add(title);
    }

    private void row(Table.Row row) {
        CTRow target = target().addNewTr();
        target.addNewTrPr().addNewCantSplit();
        for (int at = 0; at < row.cells().size(); at++) {
            Table.Cell cell = row.cells().get(at);
            Table.Column column = table.columns().get(at);
            CellLook look = CellLook.of(cell.kind());
            CTTc tc = cell(target, widths.get(at));
            look.ground(tc.getTcPr());
            boolean stressed = row.emphasised() && (column.rowHeader() || look.numeric(column.align()));
            WordLine.Face face = stressed ? look.face().strong().in(CellLook.BLUE) : look.face();
            WordLine line = line(paragraph(tc, look.align(column.align())));
            line.with(WordLine.Face.PLAIN.strong().in(CellLook.CLASH)).add(look.mark());
            cell.id()
                    .filter(draft.index()::isTarget)
                    .ifPresentOrElse(
                            id -> line.marked(id, () -> line.with(face).add(cell.inlines())),
                            () -> line.with(face).add(cell.inlines()));
        }
    }

    private static CTTc cell(CTRow row, int width) {
        CTTc cell = row.addNewTc();
        CTTcPr properties = cell.addNewTcPr();
        width(properties.addNewTcW(), width);
        return cell;
    }

    private CTP paragraph(CTTc cell, Table.Align align) {
        CTP paragraph = cell.addNewP();
        WordStyle style = isWide(table) ? WordStyle.SMALL_CELL : WordStyle.CELL;
        paragraph.addNewPPr().addNewPStyle().setVal(draft.styles().id(style));
        switch (align) {
            case RIGHT -> paragraph.getPPr().addNewJc().setVal(STJc.RIGHT);
            case CENTER -> paragraph.getPPr().addNewJc().setVal(STJc.CENTER);
            case LEFT -> {}
        }
        return paragraph;
    }

    private WordLine line(CTP paragraph) {
        return WordLine.of(draft, paragraph);
    }
}
