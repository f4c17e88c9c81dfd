package claimbench.report;

import claimbench.chart.Drawing;
import claimbench.document.Block;
import claimbench.document.Document;
import claimbench.document.Figure;
import claimbench.document.Index;
import claimbench.harness.Citations;
import claimbench.harness.Comparison;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts a comparison into words: the sections of a report, in order. */
public final class ReportComposer {

    private ReportComposer() {}

    /**
     * The report of a comparison.
     *
     * @param citations the numbering that the drawings use as well
     * @param drawings those of a kind that the sections know find their places; none is needed
     */
    public static Document compose(
            Comparison comparison, Citations citations, List<Drawing> drawings, ReportOptions options) {
        Material material = new Material(comparison, citations, drawings, options);
        List<Block> body = new ArrayList<>(HeadBlock.covered(material));
        sections(material).values().forEach(body::addAll);
        return new Document(HeadBlock.info(material), HeadBlock.lines(material), body, DataSheets.of(material));
    }

    /** All pictures as figures, also those that no section shows. */
    public static List<Figure> figures(List<Drawing> drawings) {
        return drawings.stream().map(Material::figure).toList();
    }

    /** Whatever cites has its sources, asked for or not. */
    private static Map<Section, List<Block>> sections(Material material) {
        Map<Section, List<Block>> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            if (material.options().has(section) && section != Section.SOURCES) {
                sections.put(section, section.blocks(material, Set.of()));
            }
        }
        Set<Integer> cited =
                cited(material, sections.values().stream().flatMap(List::stream).toList());
        if (material.options().has(Section.SOURCES) || !cited.isEmpty()) {
            sections.put(Section.SOURCES, Section.SOURCES.blocks(material, cited));
        }
        return sections;
    }

    private static Set<Integer> cited(Material material, List<Block> blocks) {
        return Index.of(material.options().language(), List.of(), blocks).cited();
    }
}
