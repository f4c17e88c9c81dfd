package claimbench.office;

import claimbench.document.Document;
import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** What a report says of itself above its text: labels on the left, a rule below. */
record WordHead(WordDraft draft, CTTbl target) {

    private static final int LABEL_WIDTH = 1900;

    void write(List<Document.Meta> lines) {
        CTTblPr properties = target.addNewTblPr();
        properties.addNewTblStyle().setVal(draft.styles().id(WordStyle.PLAIN_TABLE));
        width(properties.addNewTblW(), draft.textWidth());
        CTBorder rule = properties.addNewTblBorders().addNewBottom();
        rule.setVal(STBorder.SINGLE);
        rule.setSz(BigInteger.valueOf(12));
        rule.setSpace(BigInteger.ZERO);
        rule.setColor("1B1F24");
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        target.addNewTblGrid().addNewGridCol().setW(LABEL_WIDTH);
        target.getTblGrid().addNewGridCol().setW(draft.textWidth() - LABEL_WIDTH);
        for (Document.Meta meta : lines) {
            CTRow row = target.addNewTr();
            row.addNewTrPr().addNewCantSplit();
            line(row, LABEL_WIDTH).with(WordLine.Face.PLAIN.in(CellLook.SOFT)).add(meta.label());
            line(row, draft.textWidth() - LABEL_WIDTH).add(meta.value());
        }
    }

    private WordLine line(CTRow row, int width) {
        CTTc cell = row.addNewTc();
        width(cell.addNewTcPr().addNewTcW(), width);
        cell.addNewP().addNewPPr().addNewPStyle().setVal(draft.styles().id(WordStyle.HEAD));
        return WordLine.of(draft, cell.getPArray(0));
    }

    private static void width(CTTblWidth width, int value) {
        width.setW(BigInteger.valueOf(value));
        width.setType(STTblWidth.DXA);
    }
}
