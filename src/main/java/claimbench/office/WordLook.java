package claimbench.office;

import claimbench.document.Document;
import claimbench.document.Info;
import claimbench.document.Language;
import claimbench.document.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Our own look: an empty Word document whose parts are texts that can be read and reviewed. */
final class WordLook {

    private static final Map<String, String> PARTS = Map.of(
            "[Content_Types].xml", "content-types.xml",
            "_rels/.rels", "package.rels",
            "word/_rels/document.xml.rels", "document.xml.rels",
            "word/document.xml", "document.xml",
            "word/fontTable.xml", "fontTable.xml",
            "word/footer.xml", "footer.xml",
            "word/numbering.xml", "numbering.xml",
            "word/settings.xml", "settings.xml",
            "word/styles.xml", "styles.xml");

    private WordLook() {}

    /** A document that has no text yet. */
    static WordFile file(Document document) {
        Info info = document.info();
        SortedMap<String, byte[]> parts = new TreeMap<>();
        PARTS.forEach((name, resource) -> parts.put(
                name,
                part(resource)
                        .replace("{language}", languageTag(info.language()))
                        .replace("{pages}", pages(info.language()))
                        .replace("{stamp}", XmlElement.escaped(Printable.of(info.stamp())))
                        .getBytes(StandardCharsets.UTF_8)));
        return new WordFile(parts, "word/document.xml");
    }

    static String part(String resource) {
        String path = "/claimbench/word/" + resource;
        try (InputStream in = Objects.requireNonNull(WordLook.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String languageTag(Language language) {
        return language == Language.DE ? "de-DE" : "en-US";
    }

    private static String pages(Language language) {
        String words = "<w:r><w:t xml:space=\"preserve\">"
                + XmlElement.escaped(language.text("word.page", "{page}", "{pages}")) + "</w:t></w:r>";
        return words.replace("{page}", broken(" PAGE ")).replace("{pages}", broken(" NUMPAGES "));
    }

    private static String broken(String instruction) {
        return "</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">"
                + instruction + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + "<w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                + "<w:r><w:t xml:space=\"preserve\">";
    }

    /** The part that says what the file is, and nothing of who made it where. */
    static String properties(Info info) {
        StringBuilder out = new StringBuilder(part("core.xml"));
        element(out, "dc:title", info.title());
        info.subject().ifPresent(subject -> element(out, "dc:subject", subject));
        info.author().ifPresent(author -> element(out, "dc:creator", author));
        if (!info.keywords().isEmpty()) {
            element(out, "cp:keywords", String.join("; ", info.keywords()));
        }
        element(out, "dc:description", info.stamp());
        element(out, "dc:language", info.language().tag());
        info.asOf().ifPresent(day -> {
            date(out, "created", day + "T00:00:00Z");
            date(out, "modified", day + "T00:00:00Z");
        });
        return out.append("</cp:coreProperties>").toString();
    }

    private static void element(StringBuilder out, String name, String text) {
        out.append('<').append(name).append('>').append(XmlElement.escaped(Printable.of(text)));
        out.append("</").append(name).append('>');
    }

    private static void date(StringBuilder out, String name, String time) {
        out.append("<dcterms:" + name + " xsi:type=\"dcterms:W3CDTF\">").append(time);
        out.append("</dcterms:" + name + ">");
    }
}
