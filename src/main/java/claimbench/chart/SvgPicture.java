package claimbench.chart;

import java.awt.Shape;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A drawing as SVG: text as outlines, two decimals, title and description inside. */
final class SvgPicture {

    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private SvgPicture() {}

    static String of(Drawing drawing) {
        Document document = empty();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(2);
        context.setIDGenerator(new ChartIds(drawing.id()));
        Canvas g = new Canvas(context);
        SvgLettering lettering = new SvgLettering(document, drawing.id());
        drawing.paint(g, lettering);
        Element root = g.getRoot();
        describe(root, drawing);
        lettering.define((Element) root.getElementsByTagName("defs").item(0));
        StringWriter out = new StringWriter();
        try {
            g.stream(root, out, true, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String text = out.toString().replace("\r\n", "\n");
        // A document type would send some readers to the network for its definition.
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text.substring(text.indexOf("<svg"));
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java has an XML parser", e);
        }
    }

    private static void describe(Element root, Drawing drawing) {
        Document document = root.getOwnerDocument();
        NodeList definitions = root.getElementsByTagName("defs");
        for (int i = 0; i < definitions.getLength(); i++) {
            ((Element) definitions.item(i)).setAttributeNS(null, "id", drawing.id() + "-defs" + i);
        }
        Element title = document.createElementNS(NAMESPACE, "title");
        title.setAttributeNS(null, "id", drawing.id() + "-title");
        title.setTextContent(drawing.title());
        Element description = document.createElementNS(NAMESPACE, "desc");
        description.setAttributeNS(null, "id", drawing.id() + "-desc");
        description.setTextContent(drawing.altText());
        root.insertBefore(description, root.getFirstChild());
        root.insertBefore(title, description);
        root.setAttributeNS(null, "role", "img");
        root.setAttributeNS(null, "aria-labelledby", drawing.id() + "-title " + drawing.id() + "-desc");
        root.setAttributeNS(null, "width", String.valueOf(drawing.width()));
        root.setAttributeNS(null, "height", String.valueOf(drawing.height()));
        root.setAttributeNS(null, "viewBox", "0 0 " + drawing.width() + " " + drawing.height());
    }

    /** Ids that two pictures on one page do not share. */
    private static final class ChartIds extends SVGIDGenerator {

        private final String prefix;
        private int count;

        ChartIds(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public String generateID(String kind) {
            count++;
            return prefix + "-" + kind + count;
        }
    }

    /** Nothing is drawn outside its area anyway, and clip paths are lost or misread by word processors. */
    static final class Canvas extends SVGGraphics2D {

        Canvas(SVGGeneratorContext context) {
            super(context, true);
        }

        /** Adds a ready element in the current colour. */
        void add(Element element) {
            domGroupManager.addElement(element, DOMGroupManager.FILL);
        }

        @Override
        public void clip(@Nullable Shape shape) {
            // see above
        }

        @Override
        public void setClip(@Nullable Shape shape) {
            // see above
        }
    }
}
