package claimbench.format;

import claimbench.document.Block;
import claimbench.document.Document;
import claimbench.document.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * As many sections from the start of a document as a mail can hold, and the list of sources: all of them, for pictures
 * cite them by number as well.
 *
 * @param leftOut the titles of the other sections
 */
record MailExtract(List<Block> blocks, List<String> leftOut) {

    /** What stands under one heading; without a heading before the first. */
    private record Section(Optional<Block.Heading> heading, List<Block> blocks) {

        boolean listsSources() {
            return blocks.stream()
                    .anyMatch(block -> block.accept(BlockSearch.REFERENCES).isPresent());
        }
    }

    /** @param fits whether a mail can hold these blocks */
    static MailExtract of(Document document, Predicate<List<Block>> fits) {
        List<Section> sections = sections(document.blocks());
        int count = sections.size();
        MailExtract extract = first(count, sections);
        while (count > 0 && !fits.test(extract.blocks())) {
            count--;
            extract = first(count, sections);
        }
        return extract;
    }

    private static List<Section> sections(List<Block> blocks) {
        List<Section> sections = new ArrayList<>();
        List<Block> open = new ArrayList<>();
        Optional<Block.Heading> heading = Optional.empty();
        for (Block block : blocks) {
            Optional<Block.Heading> next = block.accept(BlockSearch.SECTION);
            if (next.isPresent()) {
                sections.add(new Section(heading, List.copyOf(open)));
                open.clear();
                heading = next;
            }
            open.add(block);
        }
        sections.add(new Section(heading, List.copyOf(open)));
        return sections;
    }

    private static MailExtract first(int count, List<Section> sections) {
        List<Block> blocks = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (Section section : sections) {
            if (sections.indexOf(section) < count || section.listsSources()) {
                blocks.addAll(section.blocks());
            } else {
                section.heading().ifPresent(heading -> leftOut.add(Inline.plain(heading.inlines())));
            }
        }
        return new MailExtract(blocks, leftOut);
    }
}
