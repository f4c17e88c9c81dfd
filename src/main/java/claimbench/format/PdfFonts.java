package claimbench.format;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of a PDF, embedded with the letters that are used. */
record PdfFonts(PDDocument pdf) {

    void addTo(PdfRendererBuilder settings) throws IOException {
        latin(settings, "Regular", 400, FontStyle.NORMAL);
        latin(settings, "Italic", 400, FontStyle.ITALIC);
        latin(settings, "SemiBold", 600, FontStyle.NORMAL);
        settings.useFont(font("fonts/NotoSansSC-GB2312.ttf"), "Noto Sans SC", 400, FontStyle.NORMAL, true);
        settings.useFont(font("pdf/ClaimbenchMarks.ttf"), "Claimbench Marks", 400, FontStyle.NORMAL, true);
    }

    private void latin(PdfRendererBuilder settings, String cut, int weight, FontStyle style) throws IOException {
        settings.useFont(font("fonts/SourceSans3-" + cut + ".ttf"), "Source Sans 3", weight, style, true);
    }

    private PDFontSupplier font(String file) throws IOException {
        TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(Resource.bytes(file)));
        // A ligature is a glyph without a character, so its text could be neither found nor read aloud.
        letters.setEnableGsub(false);
        return new PDFontSupplier(PDType0Font.load(pdf, letters, true));
    }
}
