package claimbench.report;

import claimbench.chart.Drawing;
import claimbench.document.Block;
import claimbench.document.Document;
import claimbench.document.Index;
import claimbench.harness.Citations;
import claimbench.harness.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Puts a comparison into words: the sections of a report, in order. */
public final class ReportComposer {

    /** A section and the shortest preset that has it. */
    private record Section(Preset from, Function<Material, List<Block>> blocks) {}

    private static final List<Section> SECTIONS = List.of(
            new Section(Preset.BRIEF, SummarySection::blocks),
            new Section(Preset.BRIEF, MatrixSection::blocks),
            new Section(Preset.BRIEF, DifferenceSection::blocks),
            new Section(Preset.MEMO, BenchmarkSection::blocks),
            new Section(Preset.MEMO, VendorSection::blocks),
            new Section(Preset.MEMO, LimitSection::blocks),
            new Section(Preset.MEMO, ContextSection::blocks),
            new Section(Preset.MEMO, ChangeSection::blocks),
            new Section(Preset.MEMO, GapSection::blocks),
            new Section(Preset.MEMO, MethodSection::blocks),
            new Section(Preset.BRIEF, CaveatSection::blocks));

    private static final List<Section> AFTER_SOURCES = List.of(
            new Section(Preset.FULL, EvidenceSection::blocks),
            new Section(Preset.MEMO, CheckSection::blocks),
            new Section(Preset.MEMO, ReproduceSection::blocks));

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
        body.addAll(blocks(SECTIONS, material));
        List<Block> end = blocks(AFTER_SOURCES, material);
        List<Block> cited = new ArrayList<>(body);
        cited.addAll(end);
        body.addAll(SourceSection.blocks(
                material, Index.of(options.language(), List.of(), cited).cited()));
        body.addAll(end);
        return new Document(HeadBlock.info(material), HeadBlock.lines(material), body, DataSheets.of(material));
    }

    private static List<Block> blocks(List<Section> sections, Material material) {
        List<Block> blocks = new ArrayList<>();
        for (Section section : sections) {
            if (material.options().preset().has(section.from())) {
                blocks.addAll(section.blocks().apply(material));
            }
        }
        return blocks;
    }
}
