package claimbench.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An element of an XML text by the places at which it stands there, so that it can be taken out or replaced while every
 * other character stays. The text must be well-formed and without a document type; {@link WordFile} sees to that.
 */
record XmlElement(
        String text, String name, int start, int innerStart, int innerEnd, int end, List<XmlElement> children) {

    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([\\w:.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern REFERENCE = Pattern.compile("&(#x[0-9A-Fa-f]+|#[0-9]+|amp|lt|gt|quot|apos);");

    XmlElement {
        children = List.copyOf(children);
    }

    /** The root of a text. */
    static XmlElement root(String text) {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open("", 0, 0, new ArrayList<>()));
        for (int at = text.indexOf('<'); at >= 0; ) {
            int end = endOfMarkup(text, at);
            if (text.startsWith("</", at)) {
                Open last = open.pop();
                open.element().children().add(last.close(text, at, end));
            } else if (text.charAt(at + 1) != '!' && text.charAt(at + 1) != '?') {
                Open next = new Open(nameAt(text, at + 1), at, end, new ArrayList<>());
                if (text.charAt(end - 2) == '/') {
                    open.element().children().add(next.close(text, end, end));
                } else {
                    open.push(next);
                }
            }
            at = text.indexOf('<', end);
        }
        return open.element().children().get(0);
    }

    /** A start tag whose end tag is still to come. */
    private record Open(String name, int start, int innerStart, List<XmlElement> children) {

        XmlElement close(String text, int innerEnd, int end) {
            return new XmlElement(text, name, start, innerStart, innerEnd, end, children);
        }
    }

    private static int endOfMarkup(String text, int at) {
        if (text.startsWith("<!--", at)) {
            return after(text, "-->", at + 4);
        }
        if (text.startsWith("<![CDATA[", at)) {
            return after(text, "]]>", at);
        }
        if (text.startsWith("<?", at)) {
            return after(text, "?>", at);
        }
        int end = at + 1;
        for (char quote = 0; quote != 0 || text.charAt(end) != '>'; end++) {
            char c = text.charAt(end);
            if (quote == 0 ? c == '"' || c == '\'' : c == quote) {
                quote = quote == 0 ? c : 0;
            }
        }
        return end + 1;
    }

    private static int after(String text, String mark, int from) {
        return text.indexOf(mark, from) + mark.length();
    }

    private static String nameAt(String text, int start) {
        int end = start;
        while (" \t\r\n/>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }

    String source() {
        return text.substring(start, end);
    }

    String inner() {
        return text.substring(innerStart, innerEnd);
    }

    boolean is(String qualifiedName) {
        return name.equals(qualifiedName);
    }

    /** The whole text with more at the end of this element. */
    String appending(String xml) {
        return innerStart == end
                ? text.substring(0, end - 2) + ">" + xml + "</" + name + ">" + text.substring(end)
                : text.substring(0, innerEnd) + xml + text.substring(innerEnd);
    }

    /** The value of an attribute; empty if there is none. */
    String attribute(String qualifiedName) {
        Matcher attributes = ATTRIBUTE.matcher(text).region(start, innerStart);
        while (attributes.find()) {
            if (attributes.group(1).equals(qualifiedName)) {
                return decoded(attributes.group(2) == null ? attributes.group(3) : attributes.group(2));
            }
        }
        return "";
    }

    Optional<XmlElement> child(String qualifiedName) {
        return children.stream().filter(child -> child.is(qualifiedName)).findFirst();
    }

    /** This element and all below it, in the order of their start tags. */
    Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
    }

    Stream<XmlElement> all(String qualifiedName) {
        return all().filter(element -> element.is(qualifiedName));
    }

    /** The characters of an element that holds no other. */
    String characters() {
        return decoded(inner());
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String decoded(String text) {
        return REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
    }

    private static String character(String reference) {
        return switch (reference) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default ->
                Character.toString(
                        reference.startsWith("#x")
                                ? Integer.parseInt(reference.substring(2), 16)
                                : Integer.parseInt(reference.substring(1)));
        };
    }
}
