package claimbench.office;

import java.util.List;
import java.util.Map;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;

/** Beans as text with the prefixes that Word uses. */
final class WordXml {

    private static final Map<String, String> PREFIXES = Map.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r",
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp",
            "http://schemas.openxmlformats.org/drawingml/2006/main", "a",
            "http://schemas.openxmlformats.org/drawingml/2006/picture", "pic");

    private WordXml() {}

    /** What stands between the tags of a body. The prefixes of all that it holds are declared around it. */
    static String inner(CTBody body) {
        XmlOptions options = new XmlOptions();
        options.setSaveOuter();
        options.setSaveAggressiveNamespaces();
        options.setSaveSuggestedPrefixes(PREFIXES);
        return XmlElement.root(body.xmlText(options)).inner();
    }

    /** The declarations of all prefixes that we use. */
    static List<String> declarations() {
        return PREFIXES.entrySet().stream()
                .map(entry -> "xmlns:" + entry.getValue() + "=\"" + entry.getKey() + "\"")
                .sorted()
                .toList();
    }
}
