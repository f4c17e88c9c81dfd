package claimbench.foreign;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters of a page and where they stand, blanks left out. */
final class PdfGlyphs extends PDFTextStripper {

    /**
     * A letter.
     *
     * @param x left edge, in points from the left
     * @param y base line, in points from the top
     * @param end right edge
     * @param size of its font, in points
     */
    record Glyph(String text, double x, double y, double end, double size) {}

    private final List<Glyph> glyphs = new ArrayList<>();

    private PdfGlyphs() {}

    static List<Glyph> of(PDDocument document, int page) throws IOException {
        PdfGlyphs stripper = new PdfGlyphs();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.writeText(document, Writer.nullWriter());
        return stripper.glyphs;
    }

    @Override
    protected void processTextPosition(TextPosition at) {
        String text = at.getUnicode();
        if (text != null && !text.isBlank()) {
            double x = at.getXDirAdj();
            double size = Math.max(1, Math.min(200, Math.abs(at.getYScale())));
            glyphs.add(new Glyph(text, x, at.getYDirAdj(), x + at.getWidthDirAdj(), size));
        }
    }
}
