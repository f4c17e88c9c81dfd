package claimbench.chart;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Scale.Better;
import claimbench.claim.Claim;
import claimbench.claim.Provenance;
import claimbench.claim.Unit;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Likeness;
import claimbench.compare.Likeness.Match;
import claimbench.compare.Setting;
import claimbench.compare.Weighed;
import claimbench.compare.Weighed.Use;
import claimbench.harness.ValueText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What two or more kinds of party print for one model on one benchmark.
 *
 * @param printed every claim with a value that counts or could, as the cell weighed it
 * @param reference the own vendor where it prints a value, else the most trusted party
 * @param pairs each value that is not the reference party's, against the most similar of that party
 */
record PartyGap(Benchmark benchmark, List<Weighed> printed, Provenance reference, List<Pair> pairs) {

    /** A value against the one it is measured by. */
    record Pair(Weighed other, Claim own, Likeness likeness, boolean lowerIsBetter) {

        /** Positive if the reference party's value is the better one. */
        BigDecimal difference() {
            BigDecimal difference = number(own).subtract(number(other.claim()));
            return lowerIsBetter ? difference.negate() : difference;
        }

        BigDecimal size() {
            return difference().abs();
        }
    }

    PartyGap {
        printed = List.copyOf(printed);
        pairs = List.copyOf(pairs);
    }

    /** Empty unless two kinds of party print a value in percent. */
    static Optional<PartyGap> of(Material material, String model, BenchmarkColumn column) {
        List<Weighed> printed = material.cell(model, column).evidence().stream()
                .filter(PartyGap::isPrinted)
                .sorted(Comparator.comparing(
                                (Weighed weighed) -> weighed.claim().provenance() != Provenance.OWN)
                        .thenComparing((Weighed weighed) -> weighed.claim().provenance()))
                .toList();
        List<Provenance> parties = printed.stream()
                .map(weighed -> weighed.claim().provenance())
                .distinct()
                .toList();
        if (parties.size() < 2) {
            return Optional.empty();
        }
        Provenance reference = parties.get(0);
        List<Claim> own = printed.stream()
                .map(Weighed::claim)
                .filter(claim -> claim.provenance() == reference)
                .toList();
        List<Pair> pairs = printed.stream()
                .filter(weighed -> weighed.claim().provenance() != reference)
                .map(weighed -> pair(material, column.benchmark(), weighed, own))
                .toList();
        return Optional.of(new PartyGap(column.benchmark(), printed, reference, pairs));
    }

    private static boolean isPrinted(Weighed weighed) {
        boolean out = weighed.use().isTakenBack() || weighed.use() == Use.FILTERED || weighed.use() == Use.REFUSED;
        return !out
                && weighed.claim().value().number().isPresent()
                && weighed.claim().value().unit() == Unit.PERCENT;
    }

    private static Pair pair(Material material, Benchmark benchmark, Weighed other, List<Claim> own) {
        Setting setting = Setting.of(other.claim(), benchmark);
        return own.stream()
                .map(claim -> new Pair(
                        other,
                        claim,
                        material.matrix().policy().comparability().likeness(setting, Setting.of(claim, benchmark)),
                        benchmark.scale().better() == Better.LOWER))
                .min(Comparator.comparing((Pair pair) -> pair.likeness().match())
                        .thenComparing(Pair::size))
                .orElseThrow();
    }

    private static BigDecimal number(Claim claim) {
        return claim.value().number().orElseThrow();
    }

    List<Claim> claims() {
        return printed.stream().map(Weighed::claim).toList();
    }

    BigDecimal widest() {
        return worst().size();
    }

    /** The widest gap of two values under the same stated setting that are neither doubted nor copied. */
    Optional<BigDecimal> widestAlike() {
        return pairs.stream()
                .filter(pair -> pair.likeness().match() == Match.LIKE)
                .filter(pair ->
                        pair.other().use() != Use.DISPUTED && pair.other().use() != Use.COPY)
                .map(Pair::size)
                .max(Comparator.naturalOrder());
    }

    private Pair worst() {
        return pairs.stream().max(Comparator.comparing(Pair::size)).orElseThrow();
    }

    SourceSpec.Line line(Material material, boolean focus) {
        record Mark(Provenance provenance, BigDecimal value) {}
        Map<Mark, List<Weighed>> marks = new LinkedHashMap<>();
        for (Weighed weighed : printed) {
            Mark mark = new Mark(
                    weighed.claim().provenance(), number(weighed.claim()).stripTrailingZeros());
            marks.computeIfAbsent(mark, unused -> new ArrayList<>()).add(weighed);
        }
        List<SourceSpec.Published> values = marks.entrySet().stream()
                .map(mark -> new SourceSpec.Published(
                        number(mark.getValue().get(0).claim()),
                        Material.mark(mark.getKey().provenance()),
                        source(material, mark.getValue()),
                        Cited.of(mark.getValue().stream().map(Weighed::claim).toList(), material.citations())))
                .toList();
        return new SourceSpec.Line(new Row(benchmark.name(), focus), values, gap(), reason());
    }

    private static String source(Material material, List<Weighed> printed) {
        String numbers =
                material.citations().marks(printed.stream().map(Weighed::claim).toList());
        String uses = printed.stream().map(Weighed::words).distinct().collect(Collectors.joining("; "));
        return (numbers + " " + uses).strip();
    }

    private String gap() {
        BigDecimal least = pairs.stream()
                .map(Pair::difference)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        BigDecimal most = pairs.stream()
                .map(Pair::difference)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (widest().signum() == 0) {
            return "";
        }
        String low = ValueText.signed(least, 1);
        String high = ValueText.signed(most, 1);
        return low.equals(high) ? low : low + " / " + high;
    }

    private String reason() {
        Pair worst = worst();
        String reason = why(worst);
        if (reference != Provenance.OWN) {
            reason = "against " + reference.label() + "; " + reason;
        }
        long values = printed.stream()
                .filter(weighed -> weighed.claim().provenance() == reference)
                .map(weighed -> Setting.of(weighed.claim(), benchmark))
                .distinct()
                .count();
        return values > 1 ? reason + "; " + reference.label() + " prints " + values + " settings" : reason;
    }

    private static String why(Pair pair) {
        Weighed other = pair.other();
        if (other.use() == Use.DISPUTED) {
            return other.words();
        }
        if (other.use() == Use.COPY) {
            return pair.size().signum() == 0 ? "agrees (copy, adds no evidence)" : "copy with another value";
        }
        String agrees = pair.size().signum() == 0 ? "agrees; " : "";
        String reasons = String.join(", ", pair.likeness().reasons()).replace('_', ' ');
        return agrees
                + switch (pair.likeness().match()) {
                    case UNLIKE -> "conditions differ: " + reasons;
                    case UNCLEAR -> reasons;
                    case LIKE -> "same conditions, as far as stated";
                };
    }
}
