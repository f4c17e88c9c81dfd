package claimbench.chart;

import claimbench.claim.Claim;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Weighed;
import claimbench.score.CapabilityStanding;
import claimbench.score.CapabilityStanding.Outside;
import java.awt.geom.RoundRectangle2D;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What all pictures of standings say in the same words. */
final class StandingWords {

    private StandingWords() {}

    static Key badge(String label) {
        return new Key(label, 13, (g, x, middle) -> Item.Badge.paint(g, x + 6.5, middle, 6.5, Theme.FAINT_INK, false));
    }

    static Key hollowBadge() {
        return new Key(
                "stands in its own vendor’s tables only",
                13,
                (g, x, middle) -> Item.Badge.paint(g, x + 6.5, middle, 6.5, Theme.FAINT_INK, true));
    }

    static Key reach(String label) {
        return new Key(label, 26, (g, x, middle) -> {
            g.setPaint(Theme.CONNECTOR);
            g.fill(new RoundRectangle2D.Double(x, middle - 6.5, 26, 13, 13, 13));
        });
    }

    static String credits(Material material, CapabilityStanding standing) {
        List<String> ranked =
                standing.places().stream().map(place -> place.model()).toList();
        return Credits.inBrief(claims(material, standing.scope(), ranked), material.citations());
    }

    /** Ids of the sources whose values of a model take part. */
    static String sources(Material material, CapabilityStanding standing, String model) {
        return Cited.ids(claims(material, standing.scope(), List.of(model)));
    }

    /** What is claimed of the scores of a capability and still stands. */
    static List<Claim> claims(Material material, String capability, List<String> models) {
        List<BenchmarkColumn> columns = material.comparison().columns(capability).stream()
                .filter(column -> column.benchmark().isScore())
                .toList();
        return models.stream()
                .flatMap(model -> columns.stream().flatMap(column -> material.cell(model, column).evidence().stream()))
                .filter(weighed -> !weighed.use().isTakenBack())
                .map(Weighed::claim)
                .distinct()
                .toList();
    }

    static String method(Material material, CapabilityStanding standing) {
        if (material.size().isTerse()) {
            return "Method: Bradley–Terry on duels inside single sources, the home advantage taken out.";
        }
        return "Method: Bradley–Terry on duels inside single sources, " + counted(standing.tables(), "table")
                + " on " + counted(standing.benchmarks(), "benchmark")
                + ", the home advantage of vendors’ own tables taken out.";
    }

    static String notRanked(Material material, CapabilityStanding standing) {
        Map<String, List<String>> reasons = standing.outside().stream()
                .collect(Collectors.groupingBy(
                        Outside::why, TreeMap::new, Collectors.mapping(Outside::model, Collectors.toList())));
        NotShown notShown = new NotShown();
        reasons.forEach(
                (why, models) -> notShown.add(models, "model not ranked, " + why + "|models not ranked, " + why, ""));
        Set<String> known = new HashSet<>();
        standing.places().forEach(place -> known.add(place.model()));
        standing.outside().forEach(outside -> known.add(outside.model()));
        List<String> silent = material.models().stream()
                .filter(model -> !known.contains(model))
                .toList();
        return notShown.add(silent, "model without a claim here|models without a claim here", "")
                .toString();
    }

    static String counted(int count, String noun) {
        return counted(count, noun, noun + "s");
    }

    static String counted(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }
}
