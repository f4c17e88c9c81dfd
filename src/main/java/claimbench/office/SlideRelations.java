package claimbench.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a slide leads to: pictures beside it and pages of the web. Changed as text, so that all else keeps its bytes. */
final class SlideRelations {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final Pattern USED = Pattern.compile("\\br:(?:id|embed|link)=\"([^\"]+)\"");
    private static final String MEDIA = "ppt/media/claimbench";

    private final Map<String, byte[]> parts;
    private final String name;

    SlideRelations(Map<String, byte[]> parts, String slide) {
        this.parts = parts;
        this.name = partOf(slide);
    }

    /** The part that says what another leads to. */
    static String partOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    static List<String> used(String xml) {
        return USED.matcher(xml)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** A picture as a new part; gives the id that leads to it. */
    String picture(byte[] png) {
        int number = 1;
        while (parts.containsKey(MEDIA + number + ".png")) {
            number++;
        }
        parts.put(MEDIA + number + ".png", png);
        String types = SlidePlace.text(parts, CONTENT_TYPES);
        XmlElement root = XmlElement.root(types);
        boolean known =
                root.all("Default").anyMatch(one -> one.attribute("Extension").equalsIgnoreCase("png"));
        if (!known) {
            XmlElement first = root.children().get(0);
            put(
                    CONTENT_TYPES,
                    types.substring(0, first.start()) + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                            + types.substring(first.start()));
        }
        return add("image", "../media/claimbench" + number + ".png", "");
    }

    String page(String address) {
        return add("hyperlink", XmlElement.escaped(address), " TargetMode=\"External\"");
    }

    private String add(String type, String target, String mode) {
        XmlElement root = XmlElement.root(SlidePlace.text(parts, name));
        Set<String> taken =
                root.all("Relationship").map(one -> one.attribute("Id")).collect(Collectors.toSet());
        int number = 1;
        while (taken.contains("rId" + number)) {
            number++;
        }
        put(
                name,
                root.appending("<Relationship Id=\"rId" + number + "\" Type=\"" + TYPE + type + "\" Target=\"" + target
                        + "\"" + mode + "/>"));
        return "rId" + number;
    }

    /** Takes out those of the ids that the slide no longer uses, and pictures that nothing leads to any more. */
    void drop(List<String> ids, String slide) {
        List<String> still = used(slide);
        List<String> media = new ArrayList<>();
        String text = SlidePlace.text(parts, name);
        List<XmlElement> gone = XmlElement.root(text)
                .all("Relationship")
                .filter(one -> ids.contains(one.attribute("Id")) && !still.contains(one.attribute("Id")))
                .sorted(Comparator.comparingInt(XmlElement::start).reversed())
                .toList();
        for (XmlElement one : gone) {
            text = text.substring(0, one.start()) + text.substring(one.end());
            media.add(one.attribute("Target"));
        }
        put(name, text);
        media.stream()
                .filter(target -> !isUsed(target))
                .forEach(target -> parts.remove("ppt/" + target.replace("../", "")));
    }

    private boolean isUsed(String target) {
        String file = target.substring(target.lastIndexOf('/') + 1);

        return parts.keySet().stream()
                .filter(part -> part.endsWith(".rels"))
                .anyMatch(part -> SlidePlace.text(parts, part).contains("/" + file + "\""));
    }

    private void put(String part, String text) {
        parts.put(part, text.getBytes(StandardCharsets.UTF_8));
    }
}
