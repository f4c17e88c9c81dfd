package claimbench.office;

import java.util.HashSet;
import java.util.Set;

/**
 * What belongs to the person in a place of a memo that gets new content: ends of bookmarks and comments, and the layout
 * of the section that ends there. It stays, around the new content.
 */
record MemoMarkers(String before, String after) {

    private static final String OUR_BOOKMARKS = "cb_";

    static MemoMarkers of(XmlElement root, MemoSlot slot) {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        StringBuilder references = new StringBuilder();
        Set<String> ours = new HashSet<>();
        root.all().filter(element -> isWithin(element, slot)).forEach(element -> {
            switch (element.name()) {
                case "w:bookmarkStart" -> {
                    if (isBookmarkOfPerson(element)) {
                        before.append(element.source());
                    } else {
                        ours.add(element.attribute("w:id"));
                    }
                }
                case "w:bookmarkEnd" -> {
                    if (!ours.contains(element.attribute("w:id"))) {
                        after.append(element.source());
                    }
                }
                case "w:commentRangeStart", "w:permStart" -> before.append(element.source());
                case "w:commentRangeEnd", "w:permEnd" -> after.append(element.source());
                case "w:commentReference" -> references.append("<w:r>" + element.source() + "</w:r>");
                case "w:pPr" -> {
                    if (element.child("w:sectPr").isPresent()) {
                        after.append("<w:p>" + element.source() + "</w:p>");
                    }
                }
                default -> {}
            }
        });
        if (references.length() > 0) {
            after.append("<w:p>" + references + "</w:p>");
        }
        return new MemoMarkers(before.toString(), after.toString());
    }

    static boolean isBookmarkOfPerson(XmlElement element) {
        return element.is("w:bookmarkStart") && !element.attribute("w:name").startsWith(OUR_BOOKMARKS);
    }

    private static boolean isWithin(XmlElement element, MemoSlot slot) {
        return element.start() >= slot.start() && element.end() <= slot.end();
    }
}
