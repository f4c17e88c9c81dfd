package claimbench.chart;

import claimbench.score.CapabilityStanding;
import claimbench.score.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether the order of a capability could be another: the rank of each model and the ranks it may have. */
final class RankRange {

    static final int LEAST_RANKED = 3;

    private final Material material;
    private final CapabilityStanding standing;

    private RankRange(Material material, CapabilityStanding standing) {
        this.material = material;
        this.standing = standing;
    }

    static List<Drawing> draw(Material material) {
        return material.standings().stream()
                .filter(standing -> standing.places().size() >= LEAST_RANKED)
                .flatMap(standing -> draw(material, standing).stream())
                .toList();
    }

    static List<Drawing> draw(Material material, CapabilityStanding standing) {
        return new RankRange(material, standing).spec().drawings(part -> material.id(standing.scope()));
    }

    private LineupSpec spec() {
        List<Standing> places = standing.places();
        List<LineupSpec.Line> lines = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            lines.add(line(
                    places.get(i),
                    i > 0 && places.get(i).tier() != places.get(i - 1).tier()));
        }
        return new LineupSpec(
                frame(),
                legend(),
                Ruler.ranks(places.size()),
                List.of(new LineupSpec.Column("wins expected", true), new LineupSpec.Column("first in", true)),
                List.of(
                        "model",
                        "rank",
                        "best rank",
                        "worst rank",
                        "tier",
                        "expected win rate",
                        "win rate low",
                        "win rate high",
                        "share of draws first",
                        "duels",
                        "benchmarks",
                        "own vendor's tables only",
                        "source"),
                lines);
    }

    private LineupSpec.Line line(Standing place, boolean ruled) {
        Standing.RankSpread spread = place.spread();
        boolean own = place.support().ownTablesOnly();
        return new LineupSpec.Line(
                material.row(place.model()),
                ruled,
                List.of(
                        new Item.Reach(Math.min(spread.best(), place.rank()), Math.max(spread.worst(), place.rank())),
                        new Item.Badge(place.rank(), Integer.toString(place.rank()), own)),
                List.of(Share.of(place.winRate().value()), Share.of(spread.first())),
                List.of(List.of(
                        place.model(),
                        Integer.toString(place.rank()),
                        Integer.toString(spread.best()),
                        Integer.toString(spread.worst()),
                        Integer.toString(place.tier()),
                        Share.exact(place.winRate().value()),
                        Share.exact(place.winRate().range().low()),
                        Share.exact(place.winRate().range().high()),
                        Share.exact(spread.first()),
                        Integer.toString(place.support().duels()),
                        Integer.toString(place.support().benchmarks()),
                        own ? "yes" : "no",
                        StandingWords.sources(material, standing, place.model()))));
    }

    private List<Key> legend() {
        List<Key> keys = new ArrayList<>(List.of(StandingWords.badge("rank")));
        if (standing.places().stream().anyMatch(place -> place.support().ownTablesOnly())) {
            keys.add(StandingWords.hollowBadge());
        }
        keys.add(StandingWords.reach("possible ranks"));
        if (standing.places().stream().anyMatch(place -> place.tier() > 1)) {
            keys.add(Key.line("between two lines: not told apart from the first of them", Theme.INTERVAL, 1));
        }
        return keys;
    }

    private Frame frame() {
        int models = standing.places().size();
        return material.frame(
                material.unnamed(),
                new Material.Words(
                        "Rank ranges of " + models + " models in " + standing.scope(),
                        title(),
                        "Rank in " + standing.scope()
                                + " by duels inside single sources (1 is highest), and the ranks of "
                                + "the middle 90 % of draws. Right: share of duels expected to be won, and of draws in "
                                + "which a model is first.",
                        List.of(
                                StandingWords.credits(material, standing),
                                StandingWords.method(material, standing)
                                        + " Draws of benchmarks show how much the choice of benchmarks matters; wide bars mean few duels or few benchmarks, not a weak model."),
                        StandingWords.notRanked(material, standing)));
    }

    /** The first tier, and where the focus may stand if it is not in it. */
    private String title() {
        int models = standing.places().size();
        int first = standing.tier(1).size();
        String top = first == 1
                ? standing.places().get(0).model() + " stands apart from the other " + (models - 1) + " models"
                : first == models
                        ? "none of the " + models + " models can be told apart from the first"
                        : first + " of " + models + " models cannot be told apart at the top";
        String focus = standing.of(material.focus())
                .filter(place -> first > 1 || place.tier() > 1)
                .map(place -> "; " + place.model() + " may rank "
                        + Ordinal.range(place.spread().best(), place.spread().worst()))
                .orElse("");
        return String.format(Locale.ROOT, "In %s, %s%s", standing.scope(), top, focus);
    }
}
