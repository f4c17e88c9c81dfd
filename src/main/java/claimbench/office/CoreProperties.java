package claimbench.office;

import claimbench.document.Info;
import claimbench.document.Printable;
import java.nio.charset.StandardCharsets;

/** The part of an Office file that says what it is: title, author, subject, keywords, language and day. */
public final class CoreProperties {

    public static final String PART = "docProps/core.xml";

    private CoreProperties() {}

    public static byte[] of(Info info) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">");
        append(xml, "dc:title", info.title());
        info.subject().ifPresent(subject -> append(xml, "dc:subject", subject));
        info.author().ifPresent(author -> append(xml, "dc:creator", author));
        if (!info.keywords().isEmpty()) {
            append(xml, "cp:keywords", String.join(", ", info.keywords()));
        }
        append(xml, "dc:description", info.stamp());
        append(xml, "dc:language", info.language().tag());
        info.asOf().ifPresent(day -> {
            for (String name : new String[] {"created", "modified"}) {
                xml.append("<dcterms:" + name + " xsi:type=\"dcterms:W3CDTF\">" + day + "T00:00:00Z</dcterms:" + name
                        + ">");
            }
        });
        return xml.append("</cp:coreProperties>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(StringBuilder xml, String element, String text) {
        xml.append("<" + element + ">").append(escaped(text)).append("</" + element + ">");
    }

    private static String escaped(String text) {
        return Printable.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
