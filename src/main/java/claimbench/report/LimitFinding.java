package claimbench.report;

import claimbench.claim.Claim;
import claimbench.claim.ClaimStatus;
import claimbench.claim.Source;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Consensus;
import claimbench.compare.Measurement;
import claimbench.harness.ValueText;
import claimbench.report.SummarySection.Finding;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** A limit that is stated of a model and that nobody independent measured, and what is stated of others. */
final class LimitFinding {

    private static final int MOST_OTHERS = 2;

    private LimitFinding() {}

    static Finding of(String model, BenchmarkColumn column, Consensus stated, Material material) {
        List<Claim> claims = stated.basis().stream()
                .flatMap(Measurement::documents)
                .map(document -> document.claim())
                .toList();
        Line words = material.line(
                "limit.claimed",
                column.title(),
                model,
                ValueText.withUnit(stated.value()),
                speakers(claims, material),
                material.line().cite(claims));
        List<Line> others = others(model, column, material).stream()
                .map(claim -> material.line(
                        "limit.other",
                        ValueText.withUnit(claim.value()),
                        claim.model(),
                        material.line().cite(List.of(claim))))
                .toList();
        if (others.isEmpty()) {
            return Finding.of(words);
        }
        Line more = others.size() == 1
                ? material.line("limit.others.one", others.get(0))
                : material.line("limit.others.two", others.get(0), others.get(1));
        return new Finding(words.inlines(), more.inlines());
    }

    /** The largest value stated of each other model, the largest first. */
    private static List<Claim> others(String model, BenchmarkColumn column, Material material) {
        Comparator<Claim> byValue = Comparator.comparing(LimitFinding::number);
        return material.models().stream()
                .filter(other -> !other.equals(model))
                .flatMap(other -> material.cell(other, column).evidence().stream()
                        .map(weighed -> weighed.claim())
                        .filter(claim -> claim.value().number().isPresent() && claim.status() == ClaimStatus.ACTIVE)
                        .max(byValue)
                        .stream())
                .sorted(byValue.reversed().thenComparing(Claim::model))
                .limit(MOST_OTHERS)
                .toList();
    }

    private static BigDecimal number(Claim claim) {
        return claim.value().number().orElse(BigDecimal.ZERO);
    }

    private static String speakers(List<Claim> claims, Material material) {
        List<Source.Kind> kinds = claims.stream()
                .map(claim -> claim.attribution().source().map(Source::kind).orElse(Source.Kind.UNKNOWN))
                .distinct()
                .toList();
        long sources = claims.stream()
                .map(claim -> claim.attribution().sourceId())
                .distinct()
                .count();
        return sources == 1 && kinds.size() == 1
                ? material.term("limit.by-one", kinds.get(0))
                : material.say("limit.by-several", sources);
    }
}
