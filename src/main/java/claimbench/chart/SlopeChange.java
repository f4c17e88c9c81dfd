package claimbench.chart;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Scale.Better;
import claimbench.chart.SlopeSpec.End;
import claimbench.claim.Claim;
import claimbench.claim.Unit;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.ComparisonMatrix;
import claimbench.compare.Consensus;
import claimbench.compare.Document;
import claimbench.compare.Duel;
import claimbench.compare.Grade;
import claimbench.compare.Measurement;
import claimbench.compare.Setting;
import claimbench.harness.Citations;
import claimbench.harness.ValueText;
import claimbench.score.Noise;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A benchmark with a number on both sides of a slope that may be compared. */
record SlopeChange(BenchmarkColumn column, Consensus left, Consensus right, Grade grade) {

    /** The largest first; for equal ones, the order of the comparison is kept. */
    static final Comparator<SlopeChange> LARGEST_FIRST = Comparator.comparing(
                    (SlopeChange change) -> change.difference().abs())
            .reversed();

    /** True for scores that have a better and a worse. */
    static boolean isComparable(BenchmarkColumn column) {
        return column.benchmark().isScore() && column.benchmark().scale().better() != Better.NONE;
    }

    /**
     * Two models: by a source that states both values under the setting of the column, else by the values that the
     * matrix shows. Empty if a value is missing or the settings differ.
     */
    static Optional<SlopeChange> ofModels(ComparisonMatrix matrix, String left, String right, BenchmarkColumn column) {
        Optional<Duel> shown = matrix.duelOfShown(left, right, column);
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        Consensus from = matrix.cell(left, column).consensus().orElseThrow();
        Consensus to = matrix.cell(right, column).consensus().orElseThrow();
        Optional<SlopeChange> oneSource = matrix.duels(left, right, column.benchmark()).stream()
                .filter(duel -> duel.grade() == Grade.A)
                .filter(duel -> isUnder(matrix, column, duel.first()) && isUnder(matrix, column, duel.second()))
                .min(Comparator.comparing((Duel duel) -> !(isShown(duel.first(), from) && isShown(duel.second(), to)))
                        .thenComparing(duel -> duel.first().provenance())
                        .thenComparing(duel -> duel.second().provenance())
                        .thenComparing(Duel::first, Claim.ORDER)
                        .thenComparing(Duel::second, Claim.ORDER))
                .map(duel ->
                        new SlopeChange(column, alone(duel.first(), column), alone(duel.second(), column), Grade.A));
        return oneSource.or(() -> shown.map(Duel::grade)
                .filter(Grade::allowsStatement)
                .map(grade -> new SlopeChange(column, from, to, grade)));
    }

    /** One model at two dates, by the values that the two matrices show. */
    static Optional<SlopeChange> ofDates(
            ComparisonMatrix now, BenchmarkColumn column, Consensus before, Consensus after) {
        return before.basis().stream()
                .flatMap(left -> after.basis().stream().map(right -> grade(now, column.benchmark(), left, right)))
                .min(Comparator.naturalOrder())
                .filter(Grade::allowsStatement)
                .map(grade -> new SlopeChange(column, before, after, grade));
    }

    private static Grade grade(ComparisonMatrix matrix, Benchmark benchmark, Measurement left, Measurement right) {
        return Duel.of(
                        left.original(),
                        right.original(),
                        benchmark,
                        matrix.policy().comparability())
                .grade();
    }

    private static boolean isUnder(ComparisonMatrix matrix, BenchmarkColumn column, Claim claim) {
        return matrix.policy()
                .comparability()
                .admits(matrix.policy()
                        .comparability()
                        .match(Setting.of(claim, column.benchmark()), column.reference()));
    }

    private static boolean isShown(Claim claim, Consensus shown) {
        return number(shown).compareTo(claim.value().number().orElseThrow()) == 0;
    }

    private static Consensus alone(Claim claim, BenchmarkColumn column) {
        return Consensus.of(new Document(claim, Setting.of(claim, column.benchmark())));
    }

    private static BigDecimal number(Consensus consensus) {
        return consensus.number().orElseThrow();
    }

    /** Right less left. */
    BigDecimal difference() {
        return number(right).subtract(number(left));
    }

    Trend trend() {
        boolean lower = column.benchmark().scale().better() == Better.LOWER;
        return Trend.of(lower ? -difference().signum() : difference().signum());
    }

    Noise noise() {
        return Noise.of(right, left, column.benchmark());
    }

    Unit unit() {
        return column.reference().unit();
    }

    String title() {
        return column.title();
    }

    /** The claims behind both values. */
    List<Claim> claims() {
        return Stream.of(left, right)
                .flatMap(consensus -> consensus.basis().stream())
                .map(Measurement::claim)
                .toList();
    }

    SlopeSpec.Line line(Citations citations, int decimals) {
        boolean lower = column.benchmark().scale().better() == Better.LOWER;
        String tied = noise() == Noise.WITHIN && trend() != Trend.LEVEL ? "≈ " : "";
        return new SlopeSpec.Line(
                title() + (lower ? " (lower is better)" : "") + (grade == Grade.A ? "" : " †"),
                end(left, citations, decimals),
                end(right, citations, decimals),
                tied + ValueText.signed(difference(), decimals),
                trend(),
                noise(),
                grade);
    }

    private static End end(Consensus consensus, Citations citations, int decimals) {
        return new End(
                number(consensus),
                ValueText.number(number(consensus), decimals),
                Material.mark(consensus.provenance()),
                Cited.of(consensus.basis().stream().map(Measurement::claim).toList(), citations));
    }
}
