package claimbench.workbook;

import claimbench.harness.Harness.Checkup;
import claimbench.problem.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet: what the others are, and how changes come back. */
final class ReadMeSheet {

    private static final List<String> STEPS = List.of(
            "1.  Change cells, or add rows below the last one. Leave file and row of a new row empty, or name a file.",
            "2.  Save as .xlsx. Sorting, filtering, moving and hiding columns are all right.",
            "3.  claimbench import claims.xlsx --dry-run   shows what would change in the CSV files",
            "4.  claimbench import claims.xlsx   changes just these cells; nothing else in the files is touched");

    private static final List<String> GOOD_TO_KNOW = List.of(
            "The grey columns say which row of which file it is (id, file, row) and what claimbench check says of it"
                    + " (problem). They are not imported.",
            "Model, benchmark, unit, source and status have lists; another entry is possible after a warning.",
            "Numbers are compared as numbers: 87.80 stays 87.80 unless you change it. To keep a last zero in a number of"
                    + " yours, type '87.80.",
            "A row that is deleted here stays in the file unless the import is told to delete it.",
            "A cell that was changed here and, since the export, in the file as well is not imported, and you are told.");

    private ReadMeSheet() {}

    static void write(Workbook workbook, Checkup checkup) {
        Worksheet sheet = workbook.newWorksheet("Read me");
        sheet.hideGridLines();
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.width(0, 3);
        sheet.width(1, 16);
        sheet.width(2, 100);
        sheet.value(1, 1, "Claims, to read and to edit");
        sheet.style(1, 1)
                .fontName("Calibri")
                .bold()
                .fontSize(16)
                .fontColor(Palette.HEADER.rgb())
                .set();
        sheet.rowHeight(1, 24);
        sheet.value(
                2,
                1,
                String.format(
                        Locale.ROOT,
                        "%,d claims on %,d models and %,d benchmarks from %,d sources",
                        checkup.resolved().claims().size(),
                        checkup.resolved().catalogue().models().size(),
                        checkup.resolved().catalogue().benchmarks().size(),
                        checkup.resolved().catalogue().sources().size()));
        int line = paragraph(sheet, 4, "How to bring changes back", STEPS);
        line = paragraph(sheet, line, "Good to know", GOOD_TO_KNOW);
        heading(sheet, line++, "Colours");
        for (Severity severity : Severity.values()) {
            sheet.value(line, 1, severity.word());
            sheet.style(line, 1)
                    .fillColor(Palette.valueOf(severity.name()).rgb())
                    .set();
            sheet.value(line++, 2, meaning(severity));
        }
    }

    private static int paragraph(Worksheet sheet, int start, String title, List<String> lines) {
        heading(sheet, start, title);
        for (int i = 0; i < lines.size(); i++) {
            sheet.value(start + 1 + i, 1, lines.get(i));
        }
        return start + lines.size() + 2;
    }

    private static void heading(Worksheet sheet, int line, String title) {
        sheet.value(line, 1, title);
        sheet.style(line, 1)
                .fontName("Calibri")
                .bold()
                .fontSize(12)
                .fontColor(Palette.HEADER.rgb())
                .set();
        sheet.rowHeight(line, 18);
    }

    private static String meaning(Severity severity) {
        return Map.of(
                        Severity.ERROR, "the row is left out of every comparison until it is mended",
                        Severity.WARNING, "the row is used, but a reader should look at it",
                        Severity.NOTE, "worth knowing; nothing to mend")
                .getOrDefault(severity, "");
    }
}
