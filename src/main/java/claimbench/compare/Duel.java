package claimbench.compare;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Scale.Better;
import claimbench.claim.Claim;
import claimbench.claim.Provenance;
import java.math.BigDecimal;

/**
 * Two claims about two models on one benchmark, set against each other.
 *
 * @param margin how far the first is ahead of the second, in the unit of the benchmark; negative if it is behind
 */
public record Duel(Claim first, Claim second, Grade grade, BigDecimal margin) {

    /** The duel of two documents that both have a number. */
    public static Duel of(Document first, Document second, Benchmark benchmark, Comparability comparability) {
        return of(first, second, grade(first, second, comparability), benchmark);
    }

    static Duel of(Document first, Document second, Grade grade, Benchmark benchmark) {
        Claim left = first.claim();
        Claim right = second.claim();
        BigDecimal difference = left.value()
                .number()
                .orElseThrow()
                .subtract(right.value().number().orElseThrow());
        BigDecimal margin = benchmark.scale().better() == Better.LOWER ? difference.negate() : difference;
        return new Duel(left, right, grade, margin);
    }

    static Grade grade(Document first, Document second, Comparability comparability) {
        return switch (comparability.match(first.setting(), second.setting())) {
            case UNLIKE -> Grade.E;
            case UNCLEAR -> Grade.D;
            case LIKE -> likeGrade(first.claim(), second.claim());
        };
    }

    private static Grade likeGrade(Claim first, Claim second) {
        String source = first.attribution().sourceId();
        if (!source.isEmpty() && source.equals(second.attribution().sourceId())) {
            return Grade.A;
        }
        boolean independent =
                first.provenance() == Provenance.INDEPENDENT && second.provenance() == Provenance.INDEPENDENT;
        return independent ? Grade.B : Grade.C;
    }
}
