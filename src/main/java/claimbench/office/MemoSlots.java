package claimbench.office;

import claimbench.document.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the places for parts in the text of a memo. */
final class MemoSlots {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*claimbench:\\s*([^{}]*?)\\s*}}");
    private static final String BOOKMARK = "claimbench_";
    private static final Set<String> MORE_THAN_TEXT = Set.of(
            "w:drawing", "w:pict", "w:object", "w:footnoteReference", "w:endnoteReference", "mc:AlternateContent");

    private final List<MemoSlot> slots = new ArrayList<>();
    private final List<String> inSentences = new ArrayList<>();

    private MemoSlots() {}

    static MemoSlots in(XmlElement root) {
        MemoSlots found = new MemoSlots();
        found.look(root);
        return found;
    }

    /** In the order of the text. */
    List<MemoSlot> slots() {
        return List.copyOf(slots);
    }

    /** Parts that are asked for where only words can stand. */
    List<String> inSentences() {
        return List.copyOf(inSentences);
    }

    private void look(XmlElement container) {
        List<XmlElement> children = container.children();
        for (int at = 0; at < children.size(); at++) {
            XmlElement child = children.get(at);
            Optional<BookmarkedRange> range = BookmarkedRange.startingAt(container, at, BOOKMARK)
                    .filter(bookmark -> !holdsControl(container, bookmark));
            if (range.filter(BookmarkedRange::isWhole).isPresent()) {
                bookmarked(container, range.get());
                at = range.get().last();
            } else {
                range.ifPresent(bookmark -> inSentences.add(bookmark.part()));
                block(container, child);
            }
        }
    }

    private void block(XmlElement container, XmlElement child) {
        if (child.is("w:sdt")) {
            control(container, child);
        } else if (child.is("w:p")) {
            paragraph(container, child);
        } else {
            look(child);
        }
    }

    /** True if what the bookmark stands around has been filled before, and is found by its control. */
    private static boolean holdsControl(XmlElement container, BookmarkedRange range) {
        return range.isWhole()
                && range.blocks(container).stream()
                        .flatMap(block -> block.all("w:sdt"))
                        .anyMatch(control -> MemoSlot.part(control).isPresent());
    }

    private void bookmarked(XmlElement container, BookmarkedRange range) {
        List<XmlElement> blocks = range.blocks(container);
        int end = blocks.get(blocks.size() - 1).end();
        Slot slot = new Slot(range.part(), false, "");
        slots.add(new MemoSlot(slot, blocks.get(0).start(), end, container, Optional.empty()));
    }

    private void control(XmlElement container, XmlElement control) {
        Optional<String> part = MemoSlot.part(control);
        XmlElement content = control.child("w:sdtContent").orElse(control);
        if (part.isEmpty()) {
            look(content);
        } else if (content.children().stream().anyMatch(child -> child.is("w:tr") || child.is("w:tc"))) {
            inSentences.add(part.get());
        } else {
            String text = String.join(
                    "\n",
                    MemoText.lines(content).stream()
                            .filter(line -> !line.isBlank())
                            .toList());
            boolean placeholder = text.isBlank()
                    || PLACEHOLDER.matcher(text.strip()).matches()
                    || control.all("w:showingPlcHdr").findAny().isPresent();
            Slot slot = new Slot(part.get(), !placeholder, placeholder ? "" : text);
            slots.add(new MemoSlot(slot, control.start(), control.end(), container, Optional.of(control)));
        }
    }

    private void paragraph(XmlElement container, XmlElement paragraph) {
        String text = MemoText.of(paragraph).strip();
        Optional<String> part = alone(paragraph, text);
        boolean onlyText = paragraph.all().noneMatch(element -> MORE_THAN_TEXT.contains(element.name()));
        if (part.isPresent() && onlyText) {
            Slot slot = new Slot(part.get(), false, "");
            slots.add(new MemoSlot(slot, paragraph.start(), paragraph.end(), container, Optional.empty()));
        } else {
            Matcher asked = PLACEHOLDER.matcher(everything(paragraph));
            while (asked.find()) {
                inSentences.add(asked.group(1));
            }
            paragraph.all("w:sdt").forEach(sdt -> MemoSlot.part(sdt).ifPresent(inSentences::add));
        }
    }

    /** What is wanted if that is all that the paragraph says, in braces or in a content control. */
    private static Optional<String> alone(XmlElement paragraph, String text) {
        Matcher placeholder = PLACEHOLDER.matcher(text);
        if (placeholder.matches()) {
            return Optional.of(placeholder.group(1));
        }
        return paragraph.children().stream()
                .filter(child -> child.is("w:sdt") && MemoText.of(child).strip().equals(text))
                .flatMap(child -> MemoSlot.part(child).stream())
                .findFirst();
    }

    /** The text of the paragraph and of the boxes in it. */
    private static String everything(XmlElement paragraph) {
        StringBuilder text = new StringBuilder(MemoText.of(paragraph));
        paragraph
                .all("w:txbxContent")
                .flatMap(box -> box.children().stream())
                .forEach(child -> text.append('\n').append(MemoText.of(child)));
        return text.toString();
    }
}
