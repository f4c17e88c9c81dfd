package claimbench.office;

import claimbench.document.Block;
import claimbench.document.SampleReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Word files for tests: those in the resources, and small ones around some XML. */
final class WordSamples {

    static final String MAIN = "word/document.xml";

    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><w:body>";
    private static final String END = "<w:sectPr><w:pgSz w:w='12240' w:h='15840'/></w:sectPr></w:body></w:document>";

    private WordSamples() {}

    static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(WordSamples.class.getResourceAsStream("/memos/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A memo whose body holds this, in a Word whose style ids are German. */
    static byte[] memo(String body) {
        return OfficeParts.write(memoParts(body));
    }

    static SortedMap<String, byte[]> memoParts(String body) {
        SortedMap<String, byte[]> parts =
                new TreeMap<>(WordLook.file(SampleReport.document()).parts());
        parts.put("docProps/core.xml", "<p/>".getBytes(StandardCharsets.UTF_8));
        put(parts, MAIN, START + body + END);
        put(
                parts,
                "word/styles.xml",
                text(parts, "word/styles.xml")
                        .replaceAll("(?s)  <w:style [^>]*w:customStyle.*?</w:style>\n", "")
                        .replace("\"Heading1\"", "\"berschrift1\"")
                        .replace("\"Caption\"", "\"Beschriftung\"")
                        .replaceAll("(styleId|basedOn w:val|next w:val)=\"Normal\"", "$1=\"Standard\""));
        return parts;
    }

    static void put(SortedMap<String, byte[]> parts, String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static String text(SortedMap<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    static SortedMap<String, byte[]> parts(byte[] docx) {
        try {
            return OfficeParts.read(docx);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String main(byte[] docx) {
        return text(parts(docx), MAIN);
    }

    /** The tree of a part, or a failure if it is not well-formed. */
    static Document parsed(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("not well-formed", e);
        }
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static String placeholder(String part) {
        return paragraph("{{claimbench:" + part + "}}");
    }

    static List<Block> blocks(Class<? extends Block> kind) {
        return SampleReport.document().blocks().stream()
                .filter(kind::isInstance)
                .limit(1)
                .toList();
    }
}
