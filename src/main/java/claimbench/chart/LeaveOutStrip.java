package claimbench.chart;

import claimbench.score.CapabilityStanding;
import claimbench.score.Standing;
import java.util.List;

/** Which single benchmark a rank depends on: the rank of each model and its ranks when one benchmark is left out. */
final class LeaveOutStrip {

    private static final int LEAST_BENCHMARKS = 2;

    private final Material material;
    private final CapabilityStanding standing;

    private LeaveOutStrip(Material material, CapabilityStanding standing) {
        this.material = material;
        this.standing = standing;
    }

    static List<Drawing> draw(Material material) {
        return material.standings().stream()
                .filter(standing -> standing.places().size() >= RankRange.LEAST_RANKED)
                .filter(standing -> standing.benchmarks() >= LEAST_BENCHMARKS)
                .flatMap(standing -> draw(material, standing).stream())
                .toList();
    }

    static List<Drawing> draw(Material material, CapabilityStanding standing) {
        return new LeaveOutStrip(material, standing).spec().drawings(part -> material.id(standing.scope()));
    }

    private LineupSpec spec() {
        return new LineupSpec(
                frame(),
                List.of(StandingWords.badge("rank on all benchmarks"), StandingWords.reach("ranks with one left out")),
                Ruler.ranks(standing.places().size()),
                List.of(new LineupSpec.Column("matters most, and the rank without it", false)),
                List.of(
                        "model",
                        "rank",
                        "best rank with one benchmark left out",
                        "worst rank with one benchmark left out",
                        "decisive benchmark",
                        "rank without it",
                        "source"),
                standing.places().stream().map(this::line).toList());
    }

    private LineupSpec.Line line(Standing place) {
        Standing.LeaveOut leaveOut = place.leaveOut();
        return new LineupSpec.Line(
                material.row(place.model()),
                false,
                List.of(
                        new Item.Reach(
                                Math.min(leaveOut.best(), place.rank()), Math.max(leaveOut.worst(), place.rank())),
                        new Item.Badge(place.rank(), Integer.toString(place.rank()), false)),
                List.of(leaveOut.decisive()
                        .map(benchmark -> benchmark + ": " + Ordinal.of(leaveOut.rankWithout()))
                        .orElse("none")),
                List.of(List.of(
                        place.model(),
                        Integer.toString(place.rank()),
                        Integer.toString(leaveOut.best()),
                        Integer.toString(leaveOut.worst()),
                        leaveOut.decisive().orElse(""),
                        Integer.toString(leaveOut.rankWithout()),
                        StandingWords.sources(material, standing, place.model()))));
    }

    private Frame frame() {
        return material.frame(
                material.unnamed(),
                new Material.Words(
                        "Leave-one-out ranks of " + standing.places().size() + " models in " + standing.scope(),
                        title(),
                        "Rank in " + standing.scope() + " by duels inside single sources (1 is highest), and the ranks "
                                + "when each of the " + standing.benchmarks() + " benchmarks is left out in turn.",
                        List.of(
                                StandingWords.credits(material, standing),
                                StandingWords.method(material, standing)
                                        + " Each rank is from the same computation on all benchmarks but one."),
                        StandingWords.notRanked(material, standing)));
    }

    private String title() {
        Standing leader = standing.places().get(0);
        String top = leader.leaveOut()
                .decisive()
                .map(benchmark -> leader.model() + " is 1st in " + standing.scope() + ", but "
                        + Ordinal.of(leader.leaveOut().rankWithout()) + " without " + benchmark)
                .orElse(leader.model() + " is 1st in " + standing.scope() + " whichever benchmark is left out");
        return top
                + standing.of(material.focus())
                        .filter(place -> !place.equals(leader))
                        .map(LeaveOutStrip::ofFocus)
                        .orElse("");
    }

    private static String ofFocus(Standing place) {
        return "; " + place.model()
                + place.leaveOut()
                        .decisive()
                        .map(benchmark -> " is " + Ordinal.of(place.rank()) + ", "
                                + Ordinal.of(place.leaveOut().rankWithout()) + " without " + benchmark)
                        .orElse(" stays " + Ordinal.of(place.rank()));
    }
}
