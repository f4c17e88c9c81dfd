package claimbench.foreign;

import claimbench.problem.Location;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Tables in PDF files, found by where their letters stand. Pictures of tables are not read. */
final class PdfReader {

    private PdfReader() {}

    static List<Grid> read(String file, byte[] bytes, List<Problem> problems) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > Limits.PAGES) {
                problems.add(TooLarge.pages(file));
                return List.of();
            }
            List<PdfLine> lines = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                lines.addAll(PdfLine.lines(page, PdfGlyphs.of(document, page)));
            }
            if (lines.isEmpty()) {
                problems.add(problem(
                        file,
                        file + " holds no text; its pages may be pictures",
                        "Type the table into a spreadsheet, or read it with a text recognition program first."));
            }
            return PdfTables.of(lines);
        } catch (InvalidPasswordException locked) {
            problems.add(problem(
                    file, file + " is locked with a password", "Save a copy without a password and import that."));
        } catch (IOException | RuntimeException broken) {
            problems.add(problem(
                    file, file + " is no PDF that can be read, or is damaged", "Save or print it as PDF again."));
        }
        return List.of();
    }

    private static Problem problem(String file, String message, String help) {
        return ProblemCode.CB001.at(Location.ofFile(file), "", message, help);
    }
}
