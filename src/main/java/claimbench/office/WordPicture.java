package claimbench.office;

import claimbench.document.Figure;
import claimbench.document.Printable;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDrawing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** A picture in a line of its own, as large as letters of 7.5 points in it need, with words for those who cannot see. */
record WordPicture(WordDraft draft, Figure figure) {

    private static final long EMU_IN_CM = 360_000;
    private static final long EMU_IN_TWIP = 635;
    private static final double WIDEST = 16.5 * EMU_IN_CM;
    private static final double HIGHEST = 21.5 * EMU_IN_CM;

    void write(CTR run) {
        Figure.Picture picture = figure.picture();
        double widest = Math.min(WIDEST, (double) draft.textWidth() * EMU_IN_TWIP);
        double scale = Math.min(widest / picture.width(), HIGHEST / picture.height());
        long width = Math.round(scale * picture.width());
        long height = Math.round(scale * picture.height());
        int id = draft.ids().next("drawing");
        String xml = WordLook.part("picture.xml")
                .replace("{id}", Integer.toString(id))
                .replace("{relation}", draft.relations().picture(picture.png().get()))
                .replace("{width}", Long.toString(width))
                .replace("{height}", Long.toString(height))
                .replace("{name}", XmlElement.escaped(draft.index().label(figure)))
                .replace("{alt}", XmlElement.escaped(Printable.of(figure.altText())));
        run.addNewDrawing().set(parsed(xml));
    }

    private static CTDrawing parsed(String xml) {
        try {
            return CTDrawing.Factory.parse(xml, new XmlOptions().setLoadReplaceDocumentElement(null));
        } catch (XmlException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
