package claimbench.office;

import claimbench.document.Table;
import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/** How each kind of cell looks, in the colours of the HTML report. */
enum CellLook {
    PLAIN(WordLine.Face.PLAIN, ""),
    VALUE(WordLine.Face.PLAIN, ""),
    BEST(WordLine.Face.PLAIN.strong(), "EDF5FA"),
    MISSING(WordLine.Face.PLAIN.slanted().in("525A63"), "F7F8F9") {
        @Override
        void ground(CTTcPr cell) {
            CTShd hatch = cell.addNewShd();
            hatch.setVal(STShd.THIN_DIAG_STRIPE);
            hatch.setColor("E3E6EA");
            hatch.setFill("F7F8F9");
        }

        @Override
        Table.Align align(Table.Align ofColumn) {
            return Table.Align.CENTER;
        }
    },
    NOT_APPLICABLE(WordLine.Face.PLAIN.in("4D555E"), ""),
    UNLIKE(WordLine.Face.PLAIN, "") {
        @Override
        void ground(CTTcPr cell) {
            CTTcBorders borders = cell.addNewTcBorders();
            dashed(borders.addNewTop());
            dashed(borders.addNewLeft());
            dashed(borders.addNewBottom());
            dashed(borders.addNewRight());
        }
    },
    DISPUTED(WordLine.Face.PLAIN, "") {
        @Override
        String mark() {
            return "◥ ";
        }
    },
    WORDS(WordLine.Face.PLAIN.in("7A3300"), "FCE8DA");

    static final String BLUE = "0072B2";
    static final String SOFT = "4D555E";
    static final String CLASH = "AD4B00";

    private final WordLine.Face face;
    private final String ground;

    CellLook(WordLine.Face face, String ground) {
        this.face = face;
        this.ground = ground;
    }

    static CellLook of(Table.Cell.Kind kind) {
        return valueOf(kind.name());
    }

    WordLine.Face face() {
        return face;
    }

    /** What stands before the text; empty for most. */
    String mark() {
        return "";
    }

    void ground(CTTcPr cell) {
        if (!ground.isEmpty()) {
            CTShd shade = cell.addNewShd();
            shade.setVal(STShd.CLEAR);
            shade.setColor("auto");
            shade.setFill(ground);
        }
    }

    Table.Align align(Table.Align ofColumn) {
        return ofColumn;
    }

    /** True if the cell of the model that a report is about is set in blue. */
    boolean numeric(Table.Align align) {
        return this == VALUE || this == BEST || (this != MISSING && align == Table.Align.RIGHT);
    }

    static void spanning(CTTcPr cell, int columns) {
        cell.addNewGridSpan().setVal(BigInteger.valueOf(columns));
    }

    private static void dashed(CTBorder border) {
        border.setVal(STBorder.DASHED);
        border.setSz(BigInteger.valueOf(4));
        border.setSpace(BigInteger.ZERO);
        border.setColor(SOFT);
    }
}
