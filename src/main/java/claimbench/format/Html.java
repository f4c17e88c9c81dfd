package claimbench.format;

import claimbench.document.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A piece of HTML, and the one place that escapes for it. */
final class Html {

    static final Html NOTHING = all(List.of());

    private static final Set<String> VOID = Set.of("br", "img", "meta");
    private static final Set<String> INLINE =
            Set.of("a", "b", "strong", "em", "code", "span", "br", "title", "caption", "summary");

    private record Attribute(String name, String value) {}

    private final String name;
    private final List<Attribute> attributes;
    private final List<Html> children;
    private final String text;

    private Html(String name, List<Attribute> attributes, List<Html> children, String text) {
        this.name = name;
        this.attributes = List.copyOf(attributes);
        this.children = List.copyOf(children);
        this.text = text;
    }

    static Html text(String text) {
        return new Html("", List.of(), List.of(), Printable.of(text));
    }

    static Html all(List<Html> children) {
        return new Html("", List.of(), children, "");
    }

    static Html element(String name, Html... children) {
        return new Html(name, List.of(), List.of(children), "");
    }

    static Html element(String name, String text) {
        return element(name, text(text));
    }

    /** A style sheet of our own. It is printed as it stands, so that the hash in the head is that of its text. */
    static Html style(String css) {
        if (css.contains("</")) {
            throw new IllegalArgumentException("A style sheet that ends its own element");
        }
        return new Html("style", List.of(), List.of(), css);
    }

    /** A string of CSS with this text. */
    static String quotedForCss(String text) {
        StringBuilder out = new StringBuilder("\"");
        Printable.of(text).codePoints().forEach(c -> {
            if (c < 128 && Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c);
            } else {
                out.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        });
        return out.append('"').toString();
    }

    /** The same element with one more attribute. */
    Html with(String attribute, String value) {
        List<Attribute> more = new ArrayList<>(attributes);
        more.add(new Attribute(attribute, Printable.of(value)));
        return new Html(name, more, children, text);
    }

    /** The same with a style of its own on every element of these classes, for readers that know no style sheets. */
    Html styled(Map<String, String> styles) {
        String style = attributes.stream()
                .filter(attribute -> attribute.name().equals("class"))
                .flatMap(attribute -> Stream.of(attribute.value().split(" ")))
                .map(kind -> styles.getOrDefault(kind, ""))
                .collect(Collectors.joining());
        Html same = new Html(
                name,
                attributes,
                children.stream().map(child -> child.styled(styles)).toList(),
                text);
        return style.isEmpty() ? same : same.with("style", style);
    }

    void appendTo(StringBuilder out) {
        if (name.isEmpty()) {
            out.append(escape(text));
            children.forEach(child -> child.appendTo(out));
            return;
        }
        out.append('<').append(name);
        for (Attribute attribute : attributes) {
            out.append(' ').append(attribute.name()).append("=\"");
            out.append(escape(attribute.value())).append('"');
        }
        out.append('>').append(text);
        children.forEach(child -> child.appendTo(out));
        if (!VOID.contains(name)) {
            out.append("</").append(name).append('>');
        }
        if (!INLINE.contains(name)) {
            out.append('\n');
        }
    }

    /** The same as nodes, for a reader that need not parse them. */
    void appendTo(Node parent, Document document) {
        if (name.isEmpty()) {
            appendContentTo(parent, document);
            return;
        }
        Element element = document.createElement(name);
        attributes.forEach(attribute -> element.setAttribute(attribute.name(), attribute.value()));
        appendContentTo(element, document);
        parent.appendChild(element);
    }

    private void appendContentTo(Node node, Document document) {
        if (!text.isEmpty()) {
            node.appendChild(document.createTextNode(text));
        }
        children.forEach(child -> child.appendTo(node, document));
    }

    /** Text for Markdown that holds HTML. */
    static String escaped(String text) {
        return escape(Printable.of(text));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
