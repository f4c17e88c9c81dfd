package claimbench.format;

import claimbench.document.DataSheet;
import claimbench.document.Document;
import claimbench.document.Language;
import claimbench.office.CoreProperties;
import claimbench.office.OfficeParts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import org.dhatim.fastexcel.Workbook;

/** The data behind a report as a workbook: the matrix as people expect to see it, and every table in long form. */
record SheetWriter(Document document) {

    byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "claimbench", "1.0")) {
            workbook.setGlobalDefaultFont(SheetPage.FONT, SheetPage.FONT_SIZE);
            Language language = document.info().language();
            new ReadMePage(document, page(workbook, language.text("xlsx.read-me"))).write();
            if (MatrixPage.isIn(document)) {
                MatrixPage.write(document, page(workbook, language.text("xlsx.matrix")));
            }
            for (DataSheet data : document.data()) {
                new DataSheetPage(data, page(workbook, data.title())).write();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return described(bytes.toByteArray());
    }

    private SheetPage page(Workbook workbook, String title) {
        return new SheetPage(workbook, title, document.info().stamp());
    }

    private byte[] described(byte[] workbook) {
        try {
            SortedMap<String, byte[]> parts = OfficeParts.read(workbook);
            parts.put(CoreProperties.PART, CoreProperties.of(document.info()));
            return OfficeParts.write(parts);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
