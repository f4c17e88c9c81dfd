package claimbench.office;

import claimbench.document.Block;
import claimbench.document.Document;
import claimbench.document.Index;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocument1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Puts parts into the places of a memo, and takes out what only the earlier content of these places needed. */
record MemoFill(WordFile file, Document attachment, List<List<Block>> parts) {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern RELATION_ID = Pattern.compile("\\br:[a-z]+=[\"']([^\"']*)[\"']");

    /** A place and what it gets. */
    private record Filling(MemoSlot slot, List<Block> blocks) {}

    byte[] bytes() {
        String text = file.text(file.main());
        XmlElement root = XmlElement.root(text);
        List<MemoSlot> slots = MemoSlots.in(root).slots();
        if (slots.size() != parts.size()) {
            throw new IllegalArgumentException(parts.size() + " parts for " + slots.size() + " places");
        }
        List<Filling> fillings = new ArrayList<>();
        for (int at = 0; at < slots.size(); at++) {
            if (!parts.get(at).isEmpty()) {
                fillings.add(new Filling(slots.get(at), parts.get(at)));
            }
        }
        return fillings.isEmpty() ? OfficeParts.write(file.parts()) : filled(root, fillings);
    }

    private byte[] filled(XmlElement root, List<Filling> fillings) {
        List<XmlElement> staying = root.all()
                .filter(element -> MemoMarkers.isBookmarkOfPerson(element)
                        || fillings.stream().noneMatch(filling -> isWithin(element, filling.slot())))
                .toList();
        WordFile cleared = MemoRelations.clear(file, remaining(root.text(), fillings));
        WordStyles styles = new WordStyles(file.text(file.stylesPart().orElseThrow()));
        WordRelations relations = MemoRelations.continuing(cleared);
        WordPlaces places = new WordPlaces(names(staying));
        fillings.forEach(filling -> places.add(filling.blocks()));
        WordDraft draft = new WordDraft(
                Index.of(attachment), styles, places, relations, CaptionNumbers.countingOn(), ids(staying), 0);
        String text = spliced(root, fillings, draft);
        return OfficeParts.write(MemoRelations.add(cleared, relations)
                .with(file.main(), text)
                .with(file.stylesPart().orElseThrow(), styles.xml())
                .parts());
    }

    private String spliced(XmlElement root, List<Filling> fillings, WordDraft draft) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Filling filling : fillings) {
            MemoSlot slot = filling.slot();
            String before = root.text().substring(from, slot.start());
            count(draft, before);
            MemoMarkers markers = MemoMarkers.of(root, slot);
            out.append(before).append(markers.before()).append(control(root, filling, draft));
            out.append(markers.after()).append(endOfCell(slot, draft));
            from = slot.end();
        }
        return out.append(root.text().substring(from)).toString();
    }

    /** Captions of the memo itself, which ours follow. */
    private void count(WordDraft draft, String text) {
        for (String key : List.of("table", "figure")) {
            String word = CaptionNumbers.word(attachment.info().language(), key);
            Matcher fields = Pattern.compile("\\bSEQ\\s+" + Pattern.quote(word) + "(?=[\\s\\\\<\"&])")
                    .matcher(text);
            draft.captions().passed(word, (int) fields.results().count());
        }
    }

    private static String control(XmlElement root, Filling filling, WordDraft draft) {
        CTBody body = CTDocument1.Factory.newInstance().addNewBody();
        WordDraft fitted = draft.within(MemoPage.textWidth(root, filling.slot()));
        new WordBlocks(fitted, body, Optional.empty()).write(filling.blocks());
        String content =
                startsWithFields(body) ? paragraph(WordStyle.GAP, draft) + WordXml.inner(body) : WordXml.inner(body);
        return "<w:sdt " + String.join(" ", WordXml.declarations()) + "><w:sdtPr>"
                + filling.slot().properties() + "</w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    // LibreOffice 7.4 prints the code of a field or link in the first paragraph of a content control.
    private static boolean startsWithFields(CTBody body) {
        CTP first = body.getPArray(0);
        return first.sizeOfHyperlinkArray() > 0
                || first.getRList().stream().anyMatch(run -> run.sizeOfFldCharArray() > 0);
    }

    /** A cell ends with a paragraph, or Word calls the file damaged. */
    private static String endOfCell(MemoSlot slot, WordDraft draft) {
        boolean last = slot.container().is("w:tc")
                && slot.container().children().stream()
                        .noneMatch(child -> child.is("w:p") && child.start() >= slot.end());
        return last ? paragraph(WordStyle.GAP, draft) : "";
    }

    private static String paragraph(WordStyle style, WordDraft draft) {
        String id = XmlElement.escaped(draft.styles().id(style));
        return "<w:p><w:pPr><w:pStyle w:val=\"" + id + "\"/></w:pPr></w:p>";
    }

    private static boolean isWithin(XmlElement element, MemoSlot slot) {
        return element.start() >= slot.start() && element.end() <= slot.end();
    }

    private static Set<String> remaining(String text, List<Filling> fillings) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Filling filling : fillings) {
            out.append(text, from, filling.slot().start());
            from = filling.slot().end();
        }
        return RELATION_ID
                .matcher(out.append(text.substring(from)))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> names(List<XmlElement> staying) {
        return staying.stream()
                .filter(element -> element.is("w:bookmarkStart"))
                .map(element -> element.attribute("w:name"))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static WordDraft.Ids ids(List<XmlElement> staying) {
        return new WordDraft.Ids()
                .used("bookmark", highest(staying.stream().filter(element -> element.is("w:bookmarkStart")), "w:id"))
                .used("drawing", highest(staying.stream().filter(element -> element.is("wp:docPr")), "id"));
    }

    private static int highest(Stream<XmlElement> elements, String attribute) {
        return elements.map(element -> element.attribute(attribute))
                .filter(value -> NUMBER.matcher(value).matches())
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }
}
