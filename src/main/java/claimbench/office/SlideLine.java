package claimbench.office;

import claimbench.document.Address;
import claimbench.document.Inline;
import claimbench.document.Language;
import claimbench.document.Printable;
import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;

/** Text within one paragraph of a slide. */
record SlideLine(XSLFTextParagraph paragraph, Look look, Language language) implements Inline.Visitor<SlideLine> {

    private static final String MONOSPACED = "Consolas";

    /**
     * How letters look.
     *
     * @param size in points
     * @param colour empty for that of the layout
     */
    record Look(double size, Optional<Color> colour, boolean bold, boolean italic) {

        static Look of(double size) {
            return new Look(size, Optional.empty(), false, false);
        }

        Look in(Color other) {
            return new Look(size, Optional.of(other), bold, italic);
        }

        Look strong() {
            return new Look(size, colour, true, italic);
        }

        Look emphasised() {
            return new Look(size, colour, bold, true);
        }
    }

    SlideLine write(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return this;
    }

    SlideLine write(String text) {
        run(text);
        return this;
    }

    private XSLFTextRun run(String text) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(Printable.of(text));
        run.setFontSize(look.size());
        look.colour().ifPresent(run::setFontColor);
        if (look.bold()) {
            run.setBold(true);
        }
        if (look.italic()) {
            run.setItalic(true);
        }
        run.getRPr(true).setLang(language.tag());
        return run;
    }

    private SlideLine in(Look other) {
        return new SlideLine(paragraph, other, language);
    }

    @Override
    public SlideLine text(Inline.Text text) {
        return write(text.text());
    }

    @Override
    public SlideLine strong(Inline.Strong strong) {
        in(look.strong()).write(strong.inlines());
        return this;
    }

    @Override
    public SlideLine emphasis(Inline.Emphasis emphasis) {
        in(look.emphasised()).write(emphasis.inlines());
        return this;
    }

    @Override
    public SlideLine code(Inline.Code code) {
        run(code.text()).setFontFamily(MONOSPACED);
        return this;
    }

    @Override
    public SlideLine link(Inline.Link link) {
        Address address = new Address(link.href());
        String text = Inline.plain(link.inlines());
        Optional<String> web = address.web();
        if (web.isPresent()) {
            run(text).createHyperlink().setAddress(web.get());
        } else if (address.fragment().isPresent() || text.equals(link.href())) {
            write(text);
        } else {
            write(text + " (" + link.href() + ")");
        }
        return this;
    }

    @Override
    public SlideLine noteRef(Inline.NoteRef noteRef) {
        return write("[" + noteRef.number() + "]");
    }

    @Override
    public SlideLine anchor(Inline.Anchor anchor) {
        return this;
    }

    @Override
    public SlideLine lineBreak() {
        paragraph.addLineBreak();
        return this;
    }
}
