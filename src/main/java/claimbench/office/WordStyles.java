package claimbench.office;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The styles of a Word file, found by name: an id differs from one language of Word to the next. A style that the file
 * lacks comes from our own look as soon as it is used.
 */
final class WordStyles {

    private static final String TABLE_GRID = "table grid";
    private static final Pattern REFERENCE = Pattern.compile("<w:(basedOn|next|link) w:val=\"([^\"]*)\"/>");

    private final String xml;
    private final Map<String, XmlElement> present;
    private final Map<String, XmlElement> ours;
    private final Set<WordStyle> lacking = EnumSet.noneOf(WordStyle.class);

    WordStyles(String xml) {
        this.xml = xml;
        this.present = byName(xml);
        this.ours = byName(WordLook.part("styles.xml"));
    }

    private static Map<String, XmlElement> byName(String xml) {
        Map<String, XmlElement> styles = new HashMap<>();
        XmlElement.root(xml)
                .all("w:style")
                .forEach(style -> style.child("w:name")
                        .ifPresent(name ->
                                styles.putIfAbsent(name.attribute("w:val").toLowerCase(Locale.ROOT), style)));
        return styles;
    }

    /** The id to refer to it by. */
    String id(WordStyle style) {
        XmlElement found = present.get(key(style));
        if (found == null && style == WordStyle.TABLE) {
            found = present.get(TABLE_GRID);
        }
        if (found == null) {
            lacking.add(style);
        }
        return found == null ? freeId(ours(key(style))) : id(found);
    }

    /** True if paragraphs of this style number themselves, or have a bullet of their own. */
    boolean counts(WordStyle style) {
        XmlElement found = present.get(key(style));
        return found != null && found.all("w:numPr").findAny().isPresent();
    }

    /** The part with the styles that were asked for. */
    String xml() {
        String more =
                lacking.stream().map(style -> definition(ours(key(style)))).collect(Collectors.joining());
        return more.isEmpty() ? xml : XmlElement.root(xml).appending(more);
    }

    private String definition(XmlElement style) {
        String text = style.source()
                .replace("w:styleId=\"" + id(style) + "\"", "w:styleId=\"" + freeId(style) + "\"")
                .replaceAll("<w:numPr>.*?</w:numPr>", "");
        return REFERENCE
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(reference(found.group(1), found.group(2))));
    }

    /** A reference from one of our styles to another, as it reads in this file. */
    private String reference(String element, String ourId) {
        String name = ours.entrySet().stream()
                .filter(style -> id(style.getValue()).equals(ourId))
                .map(Map.Entry::getKey)
                .findAny()
                .orElseThrow();
        XmlElement found = present.get(name);
        boolean added =
                found == null && lacking.stream().anyMatch(style -> key(style).equals(name));
        if (found == null && !added) {
            return "";
        }
        String id = found == null ? freeId(ours(name)) : id(found);
        return "<w:" + element + " w:val=\"" + XmlElement.escaped(id) + "\"/>";
    }

    /** The id of one of our styles, or a longer one if another style of the file has that. */
    private String freeId(XmlElement style) {
        String id = id(style);
        return present.values().stream().anyMatch(other -> id(other).equals(id)) ? id + "OfClaimbench" : id;
    }

    private XmlElement ours(String name) {
        XmlElement style = ours.get(name);
        if (style == null) {
            throw new IllegalStateException("Our own look has no style " + name);
        }
        return style;
    }

    private static String key(WordStyle style) {
        return style.styleName().toLowerCase(Locale.ROOT);
    }

    private static String id(XmlElement style) {
        return style.attribute("w:styleId");
    }
}
