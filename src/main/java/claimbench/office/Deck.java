package claimbench.office;

import claimbench.document.Info;
import claimbench.document.Inline;
import claimbench.document.Printable;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBodyProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** A presentation in the making: layouts of its template, titles and footers in their places. */
final class Deck {

    static final double MARGIN = 40;
    private static final double FOOT = 40;
    private static final double[] TITLE_SIZES = {24, 22, 20, 18, 16};
    private static final String SLIDE_NUMBER = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}";
    private static final byte[] APPLICATION = ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                    + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                    + "<Application>claimbench</Application></Properties>")
            .getBytes(StandardCharsets.UTF_8);

    private final XMLSlideShow show;
    private final Info info;

    /** A deck in the look of a template, without the slides of it. */
    Deck(byte[] template, Info info) throws IOException {
        this.info = info;
        show = new XMLSlideShow(new ByteArrayInputStream(template));
        while (!show.getSlides().isEmpty()) {
            show.removeSlide(0);
        }
    }

    SlideShapes titleSlide(String title) {
        XSLFSlide slide = slide(layout(SlideLayout.TITLE, SlideLayout.TITLE_ONLY, SlideLayout.TITLE_AND_CONTENT));
        title(slide, title, 36, 32, 28, 24, 20);
        return new SlideShapes(show, slide, info.language());
    }

    /** A slide with a title and a free place below it. */
    SlideShapes slide(String title) {
        XSLFSlide slide = slide(layout(SlideLayout.TITLE_ONLY, SlideLayout.TITLE_AND_CONTENT, SlideLayout.BLANK));
        title(slide, title, TITLE_SIZES);
        for (XSLFShape shape : List.copyOf(slide.getShapes())) {
            boolean isTitle = shape instanceof XSLFTextShape text
                    && (text.getTextType() == Placeholder.TITLE || text.getTextType() == Placeholder.CENTERED_TITLE);
            if (!isTitle && isPlaceholder(shape)) {
                slide.removeShape(shape);
            }
        }
        return new SlideShapes(show, slide, info.language());
    }

    private static boolean isPlaceholder(XSLFShape shape) {
        return shape instanceof XSLFTextShape text
                && text.getTextType() != null
                && text.getTextType() != Placeholder.FOOTER
                && text.getTextType() != Placeholder.SLIDE_NUMBER;
    }

    private XSLFSlide slide(Optional<XSLFSlideLayout> layout) {
        return layout.isPresent() ? show.createSlide(layout.get()) : show.createSlide();
    }

    private Optional<XSLFSlideLayout> layout(SlideLayout... types) {
        for (SlideLayout type : types) {
            for (XSLFSlideLayout layout : show.getSlideMasters().get(0).getSlideLayouts()) {
                if (layout.getType() == type) {
                    return Optional.of(layout);
                }
            }
        }
        return Optional.empty();
    }

    private void title(XSLFSlide slide, String title, double... sizes) {
        XSLFTextShape shape = titleShape(slide).orElseGet(() -> {
            XSLFTextBox box = slide.createTextBox();
            box.setAnchor(new Rectangle2D.Double(MARGIN, 22, width(), 60));
            box.setPlaceholder(Placeholder.TITLE);
            return box;
        });
        Rectangle2D box = shape.getAnchor();
        String printable = Printable.of(title);
        int lines = box.getHeight() > 90 ? 3 : 2;
        double size = SlideFont.size(printable, box.getWidth(), lines, sizes);
        shape.clearText();
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        new SlideLine(paragraph, SlideLine.Look.of(size), info.language())
                .write(SlideFont.cut(printable, box.getWidth(), size, lines));
    }

    static Optional<XSLFTextShape> titleShape(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(XSLFTextShape.class::cast)
                .filter(shape ->
                        shape.getTextType() == Placeholder.TITLE || shape.getTextType() == Placeholder.CENTERED_TITLE)
                .findFirst();
    }

    /** Stamp and number stand where the layout has places for them; POI does not take these places over by itself. */
    private void foot(XSLFSlide slide) {
        footer(slide, Placeholder.FOOTER, "Footer")
                .ifPresent(paragraph -> new SlideLine(paragraph, SlideLine.Look.of(9), info.language())
                        .write(SlideFont.cut(Printable.of(info.stamp()), width() - 2 * FOOT, 9, 1)));
        footer(slide, Placeholder.SLIDE_NUMBER, "Slide number").ifPresent(paragraph -> {
            CTTextField number = paragraph.getXmlObject().addNewFld();
            number.setId(SLIDE_NUMBER);
            number.setType("slidenum");
            number.addNewRPr().setLang(info.language().tag());
            number.setT(Integer.toString(show.getSlides().indexOf(slide) + 1));
        });
    }

    private static Optional<XSLFTextParagraph> footer(XSLFSlide slide, Placeholder kind, String name) {
        return slide.getSlideLayout().getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(XSLFTextShape.class::cast)
                .filter(shape -> shape.getTextType() == kind)
                .findFirst()
                .map(place -> {
                    XSLFTextBox box = slide.createTextBox();
                    CTShape xml = (CTShape) box.getXmlObject();
                    xml.getNvSpPr().getCNvSpPr().unsetTxBox();
                    xml.getNvSpPr().getCNvPr().setName(name);
                    xml.getNvSpPr()
                            .getNvPr()
                            .setPh(((CTShape) place.getXmlObject())
                                    .getNvSpPr()
                                    .getNvPr()
                                    .getPh());
                    xml.setSpPr(CTShapeProperties.Factory.newInstance());
                    xml.getTxBody().setBodyPr(CTTextBodyProperties.Factory.newInstance());
                    box.clearText();
                    return box.addNewTextParagraph();
                });
    }

    /** Writes below the title of the first slide, in the place that the layout has for it. */
    void subtitle(XSLFSlide slide, List<List<Inline>> lines) {
        slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(XSLFTextShape.class::cast)
                .filter(shape -> shape.getTextType() == Placeholder.SUBTITLE || shape.getTextType() == Placeholder.BODY)
                .findFirst()
                .ifPresent(shape -> {
                    Rectangle2D box = shape.getAnchor();
                    int fit = SlideShapes.fitting(lines, box, 14, 7);
                    shape.clearText();
                    for (List<Inline> line : lines.subList(0, fit)) {
                        new SlideLine(shape.addNewTextParagraph(), SlideLine.Look.of(14), info.language()).write(line);
                    }
                });
    }

    /** Words for the one who speaks. */
    void notes(XSLFSlide slide, List<String> paragraphs) {
        XSLFNotes notes = show.getNotesSlide(slide);
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.clearText();
                for (String text : paragraphs) {
                    new SlideLine(shape.addNewTextParagraph(), SlideLine.Look.of(11), info.language()).write(text);
                }
            }
        }
    }

    double usualHeight() {
        return show.getPageSize().getHeight() - FOOT - 90;
    }

    double width() {
        return show.getPageSize().getWidth() - 2 * MARGIN;
    }

    /** The free place of a slide: below its title, above the footer. */
    Rectangle2D area(XSLFSlide slide) {
        Dimension page = show.getPageSize();
        double top = titleShape(slide)
                .map(shape -> shape.getAnchor().getMaxY())
                .filter(bottom -> bottom < page.getHeight() / 2)
                .orElse(96.0);
        return new Rectangle2D.Double(MARGIN, top + 8, width(), page.getHeight() - FOOT - top - 8);
    }

    /** The file. Footers come last, as they are read last. */
    byte[] file() throws IOException {
        show.getSlides().forEach(this::foot);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        show.write(bytes);
        SortedMap<String, byte[]> parts = OfficeParts.read(bytes.toByteArray());
        parts.put(CoreProperties.PART, CoreProperties.of(info));
        parts.computeIfPresent("docProps/app.xml", (name, before) -> APPLICATION);
        return OfficeParts.write(parts);
    }
}
