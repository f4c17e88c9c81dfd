package claimbench.cli;

import claimbench.audit.Agreement;
import claimbench.audit.GapPair;
import claimbench.audit.GapPair.Position;
import claimbench.audit.GapSummary;
import claimbench.audit.Gaps;
import claimbench.stats.PairedGap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Gaps by vendor and by benchmark. */
final class GapGroups {

    /** The pairs of one vendor or on one benchmark, under one class of conditions. */
    record Group(String name, Agreement agreement, GapSummary summary) {}

    private GapGroups() {}

    static List<Group> byVendor(Gaps gaps) {
        return groups(gaps, GapPair::vendor);
    }

    static List<Group> byBenchmark(Gaps gaps) {
        return groups(gaps, pair -> pair.benchmark().name());
    }

    /** By class of conditions, then by name. */
    private static List<Group> groups(Gaps gaps, Function<GapPair, String> name) {
        List<Group> groups = new ArrayList<>();
        for (Agreement agreement : Agreement.values()) {
            Map<String, List<GapPair>> named = new LinkedHashMap<>();
            gaps.summary(agreement).pairs().forEach(pair -> named.computeIfAbsent(
                            name.apply(pair), unused -> new ArrayList<>())
                    .add(pair));
            named.forEach((one, pairs) -> groups.add(new Group(one, agreement, new GapSummary(pairs))));
        }
        groups.sort(Comparator.comparing(Group::agreement).thenComparing(Group::name));
        return groups;
    }

    static List<String> head(String what) {
        return List.of(
                what, "conditions", "pairs", "models", "median gap", "Hodges-Lehmann", "least to greatest", "inside");
    }

    static List<String> row(Group group) {
        GapSummary summary = group.summary();
        PairedGap points = summary.points();
        boolean pooled = points.pairs() >= 2;
        long known = summary.pairs().size() - summary.count(Position.UNKNOWN);
        return List.of(
                GapWords.vendor(group.name()),
                group.agreement().word(),
                String.valueOf(summary.pairs().size()),
                String.valueOf(summary.pairs().stream()
                        .map(GapPair::model)
                        .distinct()
                        .count()),
                pooled ? GapWords.signed(points.median()) + " pp" : single(summary),
                pooled ? GapWords.signed(points.hodgesLehmann()) + " pp" : GapWords.NONE,
                range(summary),
                known == 0 ? GapWords.NONE : summary.count(Position.INSIDE) + " of " + known);
    }

    /** Gaps that are no shares are not taken together; one alone is shown with its unit. */
    private static String single(GapSummary summary) {
        return summary.pairs().size() == 1 ? GapWords.gap(summary.pairs().get(0)) : GapWords.NONE;
    }

    /** Of pairs on one scale. */
    private static String range(GapSummary summary) {
        List<GapPair> pairs = summary.pooled().isEmpty() ? summary.pairs() : summary.pooled();
        boolean oneScale = !summary.pooled().isEmpty()
                || pairs.stream().map(GapPair::benchmark).distinct().count() == 1;
        if (pairs.size() < 2 || !oneScale) {
            return GapWords.NONE;
        }
        if (summary.pooled().isEmpty()) {
            Comparator<GapPair> byGap = Comparator.comparing(GapPair::gap);
            return GapWords.gap(pairs.stream().min(byGap).orElseThrow()) + " to "
                    + GapWords.gap(pairs.stream().max(byGap).orElseThrow());
        }
        DoubleSummaryStatistics points = pairs.stream()
                .mapToDouble(pair -> pair.points().orElseThrow())
                .summaryStatistics();
        return GapWords.signed(points.getMin()) + " to " + GapWords.signed(points.getMax()) + " pp";
    }
}
