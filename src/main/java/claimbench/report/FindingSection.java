package claimbench.report;

import claimbench.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The one finding that answers the question, and the picture that shows it. */
final class FindingSection {

    private FindingSection() {}

    static List<Block> blocks(Material material) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(material.heading(2, "finding", "finding.heading"));
        blocks.add(new Block.Paragraph(SummarySection.answer(material)));
        pictures(material).limit(1).forEach(blocks::add);
        return blocks;
    }

    /** The most telling first: a limit that was asked for, scores of what was asked for, the whole in one picture. */
    private static Stream<Block> pictures(Material material) {
        Stream<Block> limits = FocusSummary.statedLimits(material)
                .flatMap(column -> material.pictures("bars", column.title()).stream());
        Stream<Block> asked =
                material.asked().stream().flatMap(capability -> material.pictures("dots", capability.name()).stream());
        List<Block> whole = material.pictures("matrix", "");
        Stream<Block> rest = Stream.of("dots", "matrix", "bars").flatMap(kind -> material.pictures(kind).stream());
        return Stream.of(
                        material.asked().size() == 1 ? limits : Stream.<Block>empty(),
                        asked,
                        whole.size() == 1 ? whole.stream() : Stream.<Block>empty(),
                        rest)
                .flatMap(blocks -> blocks);
    }
}
