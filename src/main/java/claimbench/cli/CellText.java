package claimbench.cli;

import claimbench.catalogue.Benchmark;
import claimbench.claim.Claim;
import claimbench.claim.Provenance;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Cell;
import claimbench.compare.Consensus;
import claimbench.compare.Weighed;
import claimbench.compare.Weighed.Use;
import claimbench.harness.Comparison;
import claimbench.harness.ValueText;
import claimbench.score.CapabilityScore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Cells of the matrix as short texts for tables in a terminal, CSV and Markdown. */
final class CellText {

    static final String MISSING = "·";

    private static final int ONE_DECIMAL = 1;

    private final Comparison comparison;

    CellText(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The marks and signs that {@link #benchmark} and {@link #capability} use, in one line. */
    static String legend() {
        String marks = Arrays.stream(Provenance.values())
                .map(provenance -> provenance.mark() + " " + provenance.label())
                .collect(Collectors.joining("  "));
        return marks + "  ! sources disagree  ( ) other setting  " + MISSING + " no claim found";
    }

    /** {@code 76.4 ○}; {@code (76.4 ○)} under another setting; {@code ·} for no claim. */
    String benchmark(String model, BenchmarkColumn column) {
        int decimals = ValueText.decimals(column, comparison.matrix());
        return comparison
                .matrix()
                .cell(model, column)
                .match(new Cell.Cases<>(
                        reported -> marked(reported.value().claim(), reported.consensus(), decimals),
                        disputed -> disputed.consensus().isPresent()
                                ? marked(disputed.consensus().get().claim(), disputed.consensus(), decimals) + " !"
                                : "(" + claims(disputed.evidence(), Use.DISPUTED) + ") !",
                        unlike -> "(" + claims(unlike.evidence(), Use.UNCLEAR, Use.UNLIKE) + ")",
                        withheld -> "withheld",
                        missing -> MISSING));
    }

    private static String marked(Claim claim, Optional<Consensus> consensus, int decimals) {
        String value = consensus
                .flatMap(Consensus::number)
                .map(number -> ValueText.number(number, decimals))
                .orElseGet(() -> ValueText.withUnit(claim.value()));
        return value + " " + claim.provenance().mark();
    }

    private static String claims(List<Weighed> evidence, Use... uses) {
        return evidence.stream()
                .filter(weighed -> Arrays.asList(uses).contains(weighed.use()))
                .map(weighed -> ValueText.withUnit(weighed.claim().value()) + " "
                        + weighed.claim().provenance().mark())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** {@code 81.2 (4/11)}, {@code (2/11)} where that is too little, {@code ·} for no claim. */
    String capability(String model, String capability) {
        CapabilityScore score = comparison.scores().capability(model, capability);
        List<String> parts = new ArrayList<>();
        score.average().ifPresent(average -> parts.add(average(average)));
        if (!score.used().isEmpty()) {
            parts.add("(" + score.used().size() + "/" + score.of() + ")");
        }
        if (parts.isEmpty() && !values(model, capability).isEmpty()) {
            parts.add("(0/" + score.of() + ")");
        }
        if (!stated(model, capability).isEmpty()) {
            parts.add("+stated");
        }
        return parts.isEmpty() ? MISSING : String.join(" ", parts);
    }

    static String average(double average) {
        return ValueText.number(BigDecimal.valueOf(average), ONE_DECIMAL);
    }

    /** Stated limits and features with who says so: {@code Video input length: 120 min ◇ the420-qwen3.5}. */
    List<String> stated(String model, String capability) {
        return all(model, capability, benchmark -> !benchmark.isScore());
    }

    /** Every score with who says so, copies left out, the setting named where it is not the column's. */
    List<String> values(String model, String capability) {
        return all(model, capability, Benchmark::isScore);
    }

    private List<String> all(String model, String capability, Predicate<Benchmark> kind) {
        return comparison.columns(capability).stream()
                .filter(column -> kind.test(column.benchmark()))
                .map(column -> all(model, column))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private String all(String model, BenchmarkColumn column) {
        String values = comparison.matrix().cell(model, column).evidence().stream()
                .filter(weighed -> weighed.use() != Use.COPY)
                .map(CellText::one)
                .collect(Collectors.joining(" | "));
        return values.isEmpty() ? "" : column.title() + ": " + values;
    }

    private static String one(Weighed weighed) {
        Claim claim = weighed.claim();
        String source = claim.attribution().sourceId();
        boolean plain = weighed.use() == Use.COUNTED || weighed.use() == Use.OUTRANKED;
        return ValueText.withUnit(claim.value()) + " " + claim.provenance().mark()
                + (source.isEmpty() ? "" : " " + source)
                + (plain ? "" : " (" + weighed.words() + ")");
    }
}
