package claimbench.office;

import claimbench.document.Inline;
import claimbench.document.Printable;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkupRange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * A paragraph, or a link in it, that text is added to at the end.
 *
 * @param runs makes a new run at the end
 */
record WordLine(WordDraft draft, CTP paragraph, Supplier<CTR> runs, Face face) {

    // Fonts for running text lack these or draw them small; one font for all keeps circles and triangles alike.
    private static final Pattern MARKS = Pattern.compile("[\u25A0-\u25FF]+");
    private static final String FONT_OF_MARKS = "Segoe UI Symbol";

    /** How letters look, beyond what the style of the paragraph says. Empty: no colour or style of its own. */
    record Face(boolean bold, boolean italic, String colour, String style) {

        static final Face PLAIN = new Face(false, false, "", "");

        Face strong() {
            return new Face(true, italic, colour, style);
        }

        Face slanted() {
            return new Face(bold, true, colour, style);
        }

        Face in(String otherColour) {
            return new Face(bold, italic, otherColour, style);
        }

        Face styled(String styleId) {
            return new Face(bold, italic, "", styleId);
        }

        Face upright() {
            return new Face(false, false, colour, style);
        }
    }

    static WordLine of(WordDraft draft, CTP paragraph) {
        return new WordLine(draft, paragraph, paragraph::addNewR, Face.PLAIN);
    }

    WordLine with(Face other) {
        return new WordLine(draft, paragraph, runs, other);
    }

    WordLine add(List<Inline> inlines) {
        new WordInlines(this).write(inlines);
        return this;
    }

    WordLine add(String text) {
        String shown = Printable.of(text);
        Matcher marks = MARKS.matcher(shown);
        int from = 0;
        while (marks.find()) {
            run(shown.substring(from, marks.start()), "");
            run(marks.group(), FONT_OF_MARKS);
            from = marks.end();
        }
        run(shown.substring(from), "");
        return this;
    }

    private void run(String text, String font) {
        if (!text.isEmpty()) {
            CTText t = run(font).addNewT();
            t.setStringValue(text);
            t.setSpace(SpaceAttribute.Space.PRESERVE);
        }
    }

    CTR run() {
        return run("");
    }

    // In the order of the schema, which the beans leave to us here.
    private CTR run(String font) {
        CTR run = runs.get();
        if (face.equals(Face.PLAIN) && font.isEmpty()) {
            return run;
        }
        CTRPr properties = run.addNewRPr();
        if (!face.style().isEmpty()) {
            properties.addNewRStyle().setVal(face.style());
        }
        if (!font.isEmpty()) {
            CTFonts fonts = properties.addNewRFonts();
            fonts.setAscii(font);
            fonts.setHAnsi(font);
            fonts.setEastAsia(font);
            fonts.setCs(font);
        }
        if (face.bold()) {
            properties.addNewB();
            properties.addNewBCs();
        }
        if (face.italic()) {
            properties.addNewI();
            properties.addNewICs();
        }
        if (!face.colour().isEmpty()) {
            properties.addNewColor().setVal(face.colour());
        }
        return run;
    }

    WordLine tab() {
        run().addNewTab();
        return this;
    }

    WordLine lineBreak() {
        run().addNewBr();
        return this;
    }

    WordLine field(CaptionNumbers.Field field) {
        run().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        CTText instruction = run().addNewInstrText();
        instruction.setStringValue(field.instruction());
        instruction.setSpace(SpaceAttribute.Space.PRESERVE);
        run().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        add(Integer.toString(field.number()));
        run().addNewFldChar().setFldCharType(STFldCharType.END);
        return this;
    }

    /** A line for text that leads to a page of the web. */
    WordLine toWeb(String address) {
        CTHyperlink link = paragraph.addNewHyperlink();
        link.setId(draft.relations().link(address));
        return within(link, WordStyle.HYPERLINK);
    }

    /** A line for text that leads to a bookmark. */
    WordLine toBookmark(String name, WordStyle style) {
        CTHyperlink link = paragraph.addNewHyperlink();
        link.setAnchor(name);
        return within(link, style);
    }

    private WordLine within(CTHyperlink link, WordStyle style) {
        link.setHistory(true);
        return new WordLine(
                draft,
                paragraph,
                link::addNewR,
                (style == WordStyle.CITATION ? face.upright() : face)
                        .styled(draft.styles().id(style)));
    }

    /** Does something between the ends of the bookmark for this id, if there is to be one. */
    WordLine marked(String id, Runnable content) {
        draft.places().toSet(id).ifPresentOrElse(name -> bookmark(name, content), content);
        return this;
    }

    private void bookmark(String name, Runnable content) {
        BigInteger id = BigInteger.valueOf(draft.ids().next("bookmark"));
        CTBookmark start = paragraph.addNewBookmarkStart();
        start.setId(id);
        start.setName(name);
        content.run();
        CTMarkupRange end = paragraph.addNewBookmarkEnd();
        end.setId(id);
    }
}
