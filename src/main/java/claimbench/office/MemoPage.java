package claimbench.office;

import java.util.Comparator;
import java.util.Optional;

/** How much room the page of a memo leaves for text. */
final class MemoPage {

    private static final int A4_WITH_USUAL_MARGINS = 9026;
    private static final int MARGINS_OF_CELL = 216;
    private static final int LEAST = 1500;

    private MemoPage() {}

    /** The width for a place, in twentieths of a point. */
    static int textWidth(XmlElement root, MemoSlot slot) {
        Optional<Integer> cell = slot.container()
                .child("w:tcPr")
                .flatMap(properties -> properties.child("w:tcW"))
                .filter(width -> width.attribute("w:type").equals("dxa"))
                .map(width -> number(width, "w:w", 0) - MARGINS_OF_CELL);
        int width = cell.orElseGet(() -> root.all("w:sectPr")
                .filter(section -> section.start() >= slot.start())
                .min(Comparator.comparingInt(XmlElement::start))
                .map(MemoPage::ofSection)
                .orElse(A4_WITH_USUAL_MARGINS));
        return Math.max(width, LEAST);
    }

    static int ofSection(XmlElement section) {
        int paper = section.child("w:pgSz").map(size -> number(size, "w:w", 0)).orElse(0);
        int margins = section.child("w:pgMar")
                .map(margin ->
                        number(margin, "w:left", 0) + number(margin, "w:right", 0) + number(margin, "w:gutter", 0))
                .orElse(0);
        int columns =
                section.child("w:cols").map(cols -> number(cols, "w:num", 1)).orElse(1);
        int between = section.child("w:cols")
                .map(cols -> number(cols, "w:space", 720))
                .orElse(720);
        return paper == 0 ? A4_WITH_USUAL_MARGINS : (paper - margins - between * (columns - 1)) / Math.max(columns, 1);
    }

    private static int number(XmlElement element, String attribute, int otherwise) {
        String value = element.attribute(attribute);
        return value.matches("-?[0-9]{1,7}") ? Integer.parseInt(value) : otherwise;
    }
}
