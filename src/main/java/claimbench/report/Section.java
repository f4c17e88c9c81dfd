package claimbench.report;

import claimbench.document.Block;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The sections of a report, in its order. */
public enum Section {
    FINDING("finding", Preset.SLIDE, Preset.SLIDE, FindingSection::blocks),
    SUMMARY("summary", Preset.BRIEF, Preset.FULL, SummarySection::blocks),
    MATRIX("matrix", Preset.BRIEF, Preset.FULL, MatrixSection::blocks),
    DIFFERENCES("differences", Preset.BRIEF, Preset.FULL, DifferenceSection::blocks),
    STANDINGS("standings", Preset.MEMO, Preset.FULL, StandingSection::blocks),
    BENCHMARKS("benchmarks", Preset.MEMO, Preset.FULL, BenchmarkSection::blocks),
    VENDOR_CLAIMS("vendor-claims", Preset.MEMO, Preset.FULL, VendorSection::blocks),
    QUALITATIVE_CLAIMS("qualitative-claims", Preset.MEMO, Preset.FULL, LimitSection::blocks),
    CONTEXT("context", Preset.MEMO, Preset.FULL, ContextSection::blocks),
    CHANGES("changes", Preset.MEMO, Preset.FULL, ChangeSection::blocks),
    GAPS("gaps", Preset.MEMO, Preset.FULL, GapSection::blocks),
    METHOD("method", Preset.MEMO, Preset.FULL, MethodSection::blocks),
    CAVEATS("caveats", Preset.BRIEF, Preset.FULL, CaveatSection::blocks),
    SOURCES("sources", Preset.SLIDE, Preset.FULL, SourceSection::blocks),
    EVIDENCE("evidence", Preset.FULL, Preset.FULL, EvidenceSection::blocks),
    CHECKS("checks", Preset.MEMO, Preset.FULL, CheckSection::blocks),
    REPRODUCE("reproduce", Preset.MEMO, Preset.FULL, ReproduceSection::blocks);

    private final String id;
    private final Set<Preset> presets;
    private final BiFunction<Material, Set<Integer>, List<Block>> writer;

    Section(String id, Preset shortest, Preset longest, Function<Material, List<Block>> writer) {
        this(id, shortest, longest, (material, cited) -> writer.apply(material));
    }

    Section(String id, Preset shortest, Preset longest, BiFunction<Material, Set<Integer>, List<Block>> writer) {
        this.id = id;
        presets = EnumSet.range(shortest, longest);
        this.writer = writer;
    }

    /** The id of its heading; the command line knows it by the same word. */
    public String id() {
        return id;
    }

    boolean isIn(Preset preset) {
        return presets.contains(preset);
    }

    /**
     * What it says; empty if there is nothing to say.
     *
     * @param cited the numbers of the sources that the other sections cite
     */
    List<Block> blocks(Material material, Set<Integer> cited) {
        return writer.apply(material, cited);
    }

    @Override
    public String toString() {
        return id;
    }
}
