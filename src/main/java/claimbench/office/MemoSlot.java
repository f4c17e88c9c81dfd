package claimbench.office;

import claimbench.document.Slot;
import java.util.Optional;

/**
 * A place for a part in the text of a memo.
 *
 * @param start where it begins in the text, and {@code end} where it ends
 * @param container the element that it is a child of
 * @param control the content control that stands there, if any
 */
record MemoSlot(Slot slot, int start, int end, XmlElement container, Optional<XmlElement> control) {

    static final String PREFIX = "claimbench:";
    private static final int LONGEST_TAG = 64;

    /** What is wanted by a content control; empty if it has nothing to do with us. */
    static Optional<String> part(XmlElement control) {
        Optional<XmlElement> properties = control.child("w:sdtPr");
        String tag = value(properties, "w:tag");
        String alias = value(properties, "w:alias");
        if (tag.startsWith(PREFIX)) {
            return Optional.of(tag.length() < LONGEST_TAG ? rest(tag) : rest(tag) + alias);
        }
        return alias.startsWith(PREFIX) ? Optional.of(rest(alias)) : Optional.empty();
    }

    private static String rest(String name) {
        return name.substring(PREFIX.length()).strip();
    }

    private static String value(Optional<XmlElement> properties, String name) {
        return properties
                .flatMap(found -> found.child(name))
                .map(found -> found.attribute("w:val"))
                .orElse("");
    }

    /** The properties of the content control that a part is put into: those of the person, or new ones. */
    String properties() {
        StringBuilder kept = new StringBuilder();
        control.flatMap(found -> found.child("w:sdtPr"))
                .ifPresent(properties -> properties.children().stream()
                        .filter(child -> isKept(child.name()))
                        .forEach(child -> kept.append(child.source())));
        return kept.length() > 0 ? kept.toString() : named();
    }

    private static boolean isKept(String property) {
        return switch (property) {
            case "w:alias", "w:tag", "w:id", "w:lock" -> true;
            default -> false;
        };
    }

    private String named() {
        String tag = PREFIX + slot.part();
        int cut = Math.min(tag.length(), LONGEST_TAG);
        String alias = tag.substring(cut);
        return (alias.isEmpty() ? "" : "<w:alias w:val=\"" + XmlElement.escaped(alias) + "\"/>") + "<w:tag w:val=\""
                + XmlElement.escaped(tag.substring(0, cut)) + "\"/>";
    }
}
