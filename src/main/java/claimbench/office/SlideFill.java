package claimbench.office;

import claimbench.document.Block;
import claimbench.document.Document;
import claimbench.document.Figure;
import claimbench.document.Inline;
import claimbench.document.Language;
import claimbench.document.Table;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlOptions;

/** Fills the places of a presentation. POI drafts each shape on a copy; only the shape itself comes into the file. */
final class SlideFill {

    private static final double TABLE_SIZE = 10;
    private static final double TEXT_SIZE = 14;
    private static final double SOURCE_SIZE = 10;
    private static final int MOST_ROWS = 40;
    private static final int MOST_COLUMNS = 12;
    private static final Map<String, String> PREFIXES = Map.of(
            "http://schemas.openxmlformats.org/presentationml/2006/main", "p",
            "http://schemas.openxmlformats.org/drawingml/2006/main", "a",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r");
    private static final Pattern OWN_ID = Pattern.compile("(<p:cNvPr\\b[^>]*\\bid=\")\\d+");

    private final byte[] pptx;
    private final Map<String, byte[]> parts;
    private final Language language;

    SlideFill(byte[] pptx, Document attachment) throws IOException {
        this.pptx = pptx.clone();
        this.parts = OfficeParts.read(pptx);
        this.language = attachment.info().language();
    }

    byte[] bytes(List<List<Block>> wanted) throws IOException {
        List<SlidePlace> places = SlidePlace.in(parts);
        for (int at = 0; at < places.size(); at++) {
            if (!wanted.get(at).isEmpty() && places.get(at).slot().filled()) {
                leadNowhere(places.get(at));
            }
        }
        try (XMLSlideShow draft = new XMLSlideShow(new ByteArrayInputStream(pptx))) {
            for (int at = places.size() - 1; at >= 0; at--) {
                if (!wanted.get(at).isEmpty()) {
                    fill(places.get(at), SlidePlan.of(wanted.get(at)), draft);
                }
            }
        }
        return OfficeParts.write(parts);
    }

    /** Pictures and links of what is replaced go first, so that the new ones take their numbers. */
    private void leadNowhere(SlidePlace place) {
        String without = spliced(SlidePlace.text(parts, place.part()), place.shape(), "");
        new SlideRelations(parts, place.part())
                .drop(SlideRelations.used(place.shape().source()), without);
    }

    /** From the last place to the first, so that the places before keep where they are. */
    private void fill(SlidePlace place, SlidePlan plan, XMLSlideShow draft) throws IOException {
        XSLFSlide slide = draft.getSlides().get(place.slide());
        String before = SlidePlace.text(parts, place.part());
        String id = SlidePlace.properties(place.shape()).attribute("id");
        Optional<Rectangle2D> box = slide.getShapes().stream()
                .filter(shape -> Integer.toString(shape.getShapeId()).equals(id))
                .map(XSLFShape::getAnchor)
                .findFirst();
        if (box.isEmpty()) {
            return;
        }
        SlideRelations relations = new SlideRelations(parts, place.part());
        XSLFShape drafted = drafted(
                new SlideShapes(draft, slide, language),
                plan,
                box.get(),
                SlidePlace.NAME + place.slot().part());
        String shape = led(xml(drafted), slide, relations);
        shape = OWN_ID.matcher(shape).replaceFirst("$1" + Matcher.quoteReplacement(id));
        parts.put(place.part(), spliced(before, place.shape(), shape).getBytes(StandardCharsets.UTF_8));
    }

    private XSLFShape drafted(SlideShapes shapes, SlidePlan plan, Rectangle2D box, String name) {
        Optional<Figure> figure =
                plan.findings().stream().map(SlidePlan.Finding::figure).findFirst();
        Optional<Table> table = plan.firstTable();
        if (figure.isPresent()) {
            shapes.picture(figure.get(), box, name);
        } else if (table.isPresent()) {
            SlideGrid grid = SlideGrid.of(
                    table.get(),
                    box.getWidth(),
                    box.getHeight() - 2.5 * TABLE_SIZE,
                    TABLE_SIZE,
                    MOST_ROWS,
                    MOST_COLUMNS);
            shapes.table(grid, box, TABLE_SIZE, name, more(grid)).setAnchor(box);
        } else if (!plan.sources().isEmpty()) {
            shapes.sources(plan.sources(), box, SOURCE_SIZE, name);
        } else {
            List<List<Inline>> words = plan.words();
            shapes.text(words, box, size(words, box), name);
        }
        List<XSLFShape> all = shapes.slide().getShapes();
        return all.get(all.size() - 1);
    }

    private static double size(List<List<Inline>> words, Rectangle2D box) {
        double size = TEXT_SIZE;
        while (size > SOURCE_SIZE && SlideShapes.fitting(words, box, size, size / 2) < words.size()) {
            size--;
        }
        return size;
    }

    private String more(SlideGrid grid) {
        return grid.more() == 0 ? "" : language.text("pptx.more-rows", Integer.toString(grid.more()), grid.more());
    }

    private static String xml(XSLFShape shape) {
        return shape.getXmlObject().xmlText(new XmlOptions().setSaveOuter().setSaveSuggestedPrefixes(PREFIXES));
    }

    /** What the draft leads to, led to from the file as well. */
    private static String led(String shape, XSLFSlide slide, SlideRelations relations) throws IOException {
        String led = shape;
        PackagePart drafted = slide.getPackagePart();
        for (String id : SlideRelations.used(shape)) {
            PackageRelationship relationship = drafted.getRelationship(id);
            String own = relationship.getTargetMode() == TargetMode.EXTERNAL
                    ? relations.page(relationship.getTargetURI().toString())
                    : relations.picture(bytes(slide, id));
            led = led.replaceAll("(\\br:(?:id|embed|link)=\")" + Pattern.quote(id) + "\"", "$1~" + own + "\"");
        }
        return led.replaceAll("(\\br:(?:id|embed|link)=\")~", "$1");
    }

    private static byte[] bytes(XSLFSlide slide, String id) throws IOException {
        try (java.io.InputStream in = slide.getRelationById(id).getPackagePart().getInputStream()) {
            return in.readAllBytes();
        }
    }

    private static String spliced(String text, XmlElement shape, String other) {
        return text.substring(0, shape.start()) + other + text.substring(shape.end());
    }
}
