package claimbench.office;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A Word document whose look a report takes over: its styles, headers, footers and page stay, its text goes, and with it
 * the comments and pictures of that text.
 */
record WordTemplate(WordFile file) {

    private static final Pattern RELATION_ID = Pattern.compile("\\br:[a-z]+=[\"']([^\"']*)[\"']");
    private static final Set<String> OF_THE_TEXT =
            Set.of("comments", "commentsExtended", "commentsIds", "commentsExtensible", "people");
    private static final String NO_STATISTICS = "<Properties"
            + " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"></Properties>";
    private static final String USUAL_PAGE = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"1247\" w:right=\"1247\" w:bottom=\"1247\" w:left=\"1247\" w:header=\"567\""
            + " w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>";

    /** The layout of the page, with headers and footers. */
    XmlElement section() {
        return body().child("w:sectPr").orElseGet(() -> XmlElement.root(USUAL_PAGE));
    }

    private XmlElement body() {
        return XmlElement.root(file.text(file.main())).child("w:body").orElseThrow();
    }

    /** The file without its text and what only that needs. */
    WordFile emptied() {
        Set<String> referred = RELATION_ID
                .matcher(section().source())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        WordFile emptied = MemoRelations.clear(file, referred);
        for (XmlElement relation : MemoRelations.relations(file)) {
            String type = relation.attribute("Type");
            if (OF_THE_TEXT.contains(type.substring(type.lastIndexOf('/') + 1))) {
                emptied = without(emptied, file.resolved(relation.attribute("Target")), relation);
            }
        }
        Optional<String> statistics = emptied.ofPackage("/extended-properties");
        return statistics.isPresent() ? emptied.with(statistics.get(), NO_STATISTICS) : emptied;
    }

    private static WordFile without(WordFile file, String part, XmlElement relation) {
        XmlElement types = XmlElement.root(file.text(WordFile.CONTENT_TYPES));
        List<XmlElement> overrides = types.all("Override")
                .filter(type -> type.attribute("PartName").equals("/" + part))
                .toList();
        String declared = types.text();
        for (XmlElement override : overrides) {
            declared = declared.replace(override.source(), "");
        }
        return file.without(part)
                .with(WordFile.CONTENT_TYPES, declared)
                .with(file.relationsPart(), file.relations().replace(relation.source(), ""));
    }

    /** The part for the text, holding these paragraphs and tables. */
    String holding(String blocks) {
        XmlElement body = body();
        String text = body.text();
        String start = text.substring(0, body.start());
        String declared = start + "<w:body>";
        for (String declaration : WordXml.declarations()) {
            String prefix = declaration.substring(0, declaration.indexOf('=') + 1);
            if (!declared.contains(prefix)) {
                int end = declared.lastIndexOf('>', declared.length() - "<w:body>".length() - 1);
                declared = declared.substring(0, end) + " " + declaration + declared.substring(end);
            }
        }
        return declared + blocks + section().source() + "</w:body>" + text.substring(body.end());
    }
}
