package claimbench.format;

import claimbench.document.Document;
import claimbench.document.Figure;
import claimbench.document.Index;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.Graphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** PDF for archives and for readers who cannot see it (PDF/A-2u and PDF/UA-1), from the layout of the HTML. */
record PdfWriter(Document document) {

    // A cell of so few letters, such as a number, stays in one line.
    private static final int SHORT = 12;

    byte[] write() {
        XRLog.setLoggingEnabled(false);
        PaperPage page = new PaperPage(document, Index.of(document));
        Html html = page.write();
        org.w3c.dom.Document nodes = nodes(html);
        try (PDDocument pdf = new PDDocument()) {
            PdfRendererBuilder settings = settings()
                    .usePDDocument(pdf)
                    .withW3cDocument(nodes, null)
                    .useObjectDrawerFactory(new Pictures(page.blocks().pictures()));
            new PdfFonts(pdf).addTo(settings);
            try (PdfBoxRenderer renderer = settings.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                PdfCaptions.moveIntoTables(pdf);
                new PdfProperties(document.info()).describe(pdf);
                PdfProperties.identify(pdf, fingerprint(html));
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                pdf.save(out);
                return out.toByteArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder settings() {
        return new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_U)
                .useColorProfile(Resource.bytes("pdf/sRGB-v2-magic.icc"))
                .useUriResolver((base, uri) -> null)
                .useReplacementText("\uFFFD")
                .withProducer("claimbench");
    }

    private static byte[] fingerprint(Html html) {
        StringBuilder text = new StringBuilder();
        html.appendTo(text);
        return Arrays.copyOf(Digest.sha256(text.toString()), 16);
    }

    private static org.w3c.dom.Document nodes(Html page) {
        try {
            org.w3c.dom.Document nodes =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            page.appendTo(nodes, nodes);
            each(nodes, "a", PdfWriter::sayWhereItLeads);
            each(nodes, "a", PdfWriter::partFromTheCitationBefore);
            each(nodes, "td", PdfWriter::prepareCell);
            each(nodes, "th", PdfWriter::prepareCell);
            return nodes;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java has an XML parser", e);
        }
    }

    private static void each(org.w3c.dom.Document nodes, String name, Consumer<Element> change) {
        NodeList elements = nodes.getElementsByTagName(name);
        for (int at = 0; at < elements.getLength(); at++) {
            change.accept((Element) elements.item(at));
        }
    }

    private static void sayWhereItLeads(Element link) {
        String label = link.getAttribute("aria-label");
        link.setAttribute("title", label.isEmpty() ? link.getTextContent() : label);
    }

    /** A row of citations is no word: its line may end between them. */
    private static void partFromTheCitationBefore(Element link) {
        if (link.getAttribute("class").equals("cite")
                && link.getPreviousSibling() instanceof Element before
                && before.getAttribute("class").equals("cite")) {
            link.getParentNode().insertBefore(link.getOwnerDocument().createTextNode(" "), link);
        }
    }

    // A title would be read aloud instead of what the cell says.
    private static void prepareCell(Element cell) {
        cell.removeAttribute("title");
        String text = cell.getTextContent();
        if (PaperTable.LONG_WORD.matcher(text).find()) {
            cell.setAttribute("class", cell.getAttribute("class") + " long");
        } else if (text.length() <= SHORT) {
            cell.setAttribute("class", cell.getAttribute("class") + " short");
        }
    }

    private record Pictures(Map<String, Figure.Picture> pictures) implements FSObjectDrawerFactory {

        @Override
        public boolean isReplacedObject(Element object) {
            return pictures.containsKey(object.getAttribute("data"));
        }

        @Override
        public @Nullable FSObjectDrawer createDrawer(Element object) {
            Figure.Picture picture = pictures.get(object.getAttribute("data"));
            if (picture == null) {
                return null;
            }
            return (element, x, y, width, height, device, context, dots) -> {
                float w = (float) width / dots;
                float h = (float) height / dots;
                device.drawWithGraphics((float) x, (float) y, w, h, g -> draw(g, picture, w / picture.width()));
                return null;
            };
        }

        private static void draw(Graphics2D g, Figure.Picture picture, double scale) {
            g.scale(scale, scale);
            picture.vector().accept(g);
        }
    }
}
