package claimbench.chart;

import claimbench.claim.Claim;
import claimbench.claim.Provenance;
import claimbench.score.CapabilityStanding;
import claimbench.score.HomeAdvantage;
import claimbench.score.Standing;
import claimbench.stats.Interval;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What vendors’ own tables do to the standings: the home advantage of each vendor, and for each capability the
 * standings with and without it.
 */
final class HomeChart {

    private static final String NO_VERDICT =
            "It is a property of tables: which results vendors choose to print, tuning and "
                    + "differences of set-up all enter it, and none of them is told from the others.";

    /** A scale whose labels fit here fits in every size. */
    private static final double LEAST_MEASURE = 250;

    private final Material material;

    private HomeChart(Material material) {
        this.material = material;
    }

    static List<Drawing> draw(Material material) {
        List<Drawing> drawings = new ArrayList<>(draw(material, material.home()));
        if (!drawings.isEmpty()) {
            material.standings().stream()
                    .filter(standing -> standing.places().size() >= RankRange.LEAST_RANKED)
                    .forEach(standing -> drawings.addAll(draw(material, standing)));
        }
        return drawings;
    }

    static List<Drawing> draw(Material material, HomeAdvantage home) {
        return home.logOdds().isEmpty()
                ? List.of()
                : new HomeChart(material).vendors(home).drawings(part -> material.id(""));
    }

    static List<Drawing> draw(Material material, CapabilityStanding standing) {
        return new HomeChart(material).standings(standing).drawings(part -> material.id(standing.scope()));
    }

    private LineupSpec vendors(HomeAdvantage home) {
        double common = HomeAdvantage.share(home.logOdds().orElseThrow());
        List<LineupSpec.Line> lines = new ArrayList<>();
        lines.add(line("", common, home.byBenchmark(), home.duels(), ""));
        home.vendors()
                .forEach(vendor -> lines.add(line(
                        vendor.name(),
                        HomeAdvantage.share(vendor.shrunken()),
                        vendor.range(),
                        vendor.duels(),
                        Integer.toString(vendor.tables()))));
        List<Span> reach = Stream.concat(
                        Stream.of(
                                home.byBenchmark(),
                                new Interval(0, home.logOdds().orElseThrow())),
                        home.vendors().stream().map(HomeAdvantage.Vendor::range))
                .map(HomeChart::span)
                .toList();
        Scale scale = Scale.alike(List.of(Span.over(reach)), LEAST_MEASURE).get(0);
        return new LineupSpec(
                vendorFrame(home, common),
                List.of(
                        estimate(),
                        Key.line("90 % interval", Theme.INTERVAL, 3),
                        Key.guide("50 %: no advantage", true),
                        Key.guide("all vendors: " + Share.of(common), false)),
                Ruler.of(scale, " %").with(new Ruler.Guide(50, true)).with(new Ruler.Guide(100 * common, false)),
                List.of(
                        new LineupSpec.Column("duels won", true),
                        new LineupSpec.Column("duels", true),
                        new LineupSpec.Column("tables", true)),
                List.of(
                        "vendor",
                        "share of duels won at home against equals",
                        "low",
                        "high",
                        "duels",
                        "tables",
                        "source"),
                lines);
    }

    private LineupSpec.Line line(String vendor, double share, Interval range, int duels, String tables) {
        boolean known = !Double.isNaN(range.low()) && !Double.isNaN(range.high());
        double low = HomeAdvantage.share(range.low());
        double high = HomeAdvantage.share(range.high());
        List<Item> items = new ArrayList<>();
        if (known) {
            items.add(new Item.Whisker(100 * low, 100 * high));
        }
        items.add(new Item.Stroke(100 * share, 7));
        String name = vendor.isEmpty() ? "all vendors" : vendor;
        return new LineupSpec.Line(
                new Row(name, vendor.equals(material.model(material.focus()).vendor())),
                false,
                items,
                List.of(Share.of(share), Integer.toString(duels), tables),
                List.of(List.of(
                        name,
                        Share.exact(share),
                        known ? Share.exact(low) : "",
                        known ? Share.exact(high) : "",
                        Integer.toString(duels),
                        tables,
                        Cited.ids(ownTables(vendor)))));
    }

    /** Claims by a vendor on its own models; of all vendors if none is named. */
    private List<Claim> ownTables(String vendor) {
        return material.comparison().claims().stream()
                .filter(claim -> claim.provenance() == Provenance.OWN)
                .filter(claim -> vendor.isEmpty()
                        || material.model(claim.model()).vendor().equals(vendor))
                .toList();
    }

    private static Key estimate() {
        return new Key("estimate, pulled towards all vendors", 5, (g, x, middle) -> {
            g.setPaint(Theme.INK);
            g.fill(new Rectangle2D.Double(x + 1, middle - 7, 2.5, 14));
        });
    }

    private static Span span(Interval logOdds) {
        return new Span(percent(HomeAdvantage.share(logOdds.low())), percent(HomeAdvantage.share(logOdds.high())));
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(Double.isNaN(share) ? 0.5 : share)
                .movePointRight(2)
                .setScale(2, RoundingMode.HALF_UP);
    }

    private Frame vendorFrame(HomeAdvantage home, double common) {
        boolean beyond = home.byBenchmark().low() > 0 && home.bySource().low() > 0;
        String title = beyond
                ? "In tables of their own vendor, models win " + Share.of(common)
                        + " of duels against equals, where 50 % would be even"
                : "No home advantage of vendors’ own tables is shown beyond doubt: models win there " + Share.of(common)
                        + " of duels against equals";
        return material.frame(
                material.unnamed(),
                new Material.Words(
                        "Intervals of the home advantage in the tables of "
                                + home.vendors().size() + " vendors",
                        title,
                        "Share of duels that a model wins in tables of its own vendor against a model of equal standing "
                                + "elsewhere, %, with 90 % intervals over draws of benchmarks. Over draws of sources it is "
                                + interval(home.bySource()) + " for all vendors.",
                        List.of(
                                Credits.inBrief(ownTables(""), material.citations()),
                                "Method: one term for home in the Bradley–Terry fit of duels inside single sources, "
                                        + StandingWords.counted(home.duels(), "duel")
                                        + " at home; vendors with few duels are pulled towards all vendors.",
                                NO_VERDICT),
                        ""));
    }

    private static String interval(Interval logOdds) {
        return Double.isNaN(logOdds.low())
                ? "not known"
                : Share.of(HomeAdvantage.share(logOdds.low())) + " to " + Share.of(HomeAdvantage.share(logOdds.high()));
    }

    private LineupSpec standings(CapabilityStanding standing) {
        return new LineupSpec(
                standingFrame(standing),
                legend(standing),
                Ruler.shares().captioned("duels expected to be won"),
                List.of(
                        new LineupSpec.Column("face value", true),
                        new LineupSpec.Column("taken out", true),
                        new LineupSpec.Column("rank", true)),
                List.of(
                        "model",
                        "expected win rate at face value",
                        "expected win rate",
                        "rank at face value",
                        "rank",
                        "source"),
                standing.places().stream().map(place -> line(standing, place)).toList());
    }

    private static List<Key> legend(CapabilityStanding standing) {
        List<Key> keys = new ArrayList<>(
                List.of(stroke("at face value"), StandingWords.badge("home advantage taken out, with the rank")));
        if (standing.places().stream().anyMatch(place -> place.support().ownTablesOnly())) {
            keys.add(StandingWords.hollowBadge());
        }
        return keys;
    }

    private static Key stroke(String label) {
        return new Key(label, 5, (g, x, middle) -> {
            g.setPaint(Theme.MARK);
            g.fill(new Rectangle2D.Double(x + 1, middle - 6.5, 2.5, 13));
        });
    }

    private LineupSpec.Line line(CapabilityStanding standing, Standing place) {
        double face = place.faceValue().winRate();
        double neutral = place.winRate().value();
        int before = place.faceValue().rank();
        return new LineupSpec.Line(
                material.row(place.model()),
                false,
                List.of(
                        new Item.Rail(0, 100),
                        new Item.Arrow(100 * face, 100 * neutral),
                        new Item.Badge(
                                100 * neutral,
                                Integer.toString(place.rank()),
                                place.support().ownTablesOnly())),
                List.of(
                        Share.of(face),
                        Share.of(neutral),
                        before == place.rank() ? "" + before : before + " → " + place.rank()),
                List.of(List.of(
                        place.model(),
                        Share.exact(face),
                        Share.exact(neutral),
                        Integer.toString(before),
                        Integer.toString(place.rank()),
                        StandingWords.sources(material, standing, place.model()))));
    }

    private Frame standingFrame(CapabilityStanding standing) {
        return material.frame(
                material.unnamed(),
                new Material.Words(
                        "Arrows from the expected win rates of "
                                + standing.places().size() + " models in " + standing.scope()
                                + " at face value to those without the home advantage",
                        title(standing),
                        "Expected share of duels won in " + standing.scope()
                                + ", %, with all tables at face value, and "
                                + "with the home advantage of vendors’ own tables taken out.",
                        List.of(
                                StandingWords.credits(material, standing),
                                StandingWords.method(material, standing) + " " + NO_VERDICT),
                        StandingWords.notRanked(material, standing)));
    }

    private String title(CapabilityStanding standing) {
        long moved = standing.places().stream()
                .filter(place -> place.rank() != place.faceValue().rank())
                .count();
        String focus = standing.of(material.focus())
                .map(place -> "; " + place.model()
                        + (place.rank() == place.faceValue().rank()
                                ? " stays " + Ordinal.of(place.rank())
                                : " moves from " + Ordinal.of(place.faceValue().rank()) + " to "
                                        + Ordinal.of(place.rank())))
                .orElse("");
        int models = standing.places().size();
        return (moved == 0
                        ? "Without the home advantage all " + models + " models keep their ranks in "
                        : "Without the home advantage " + moved + " of " + models + " models change rank in ")
                + standing.scope()
                + (moved == 0 ? "" : focus);
    }
}
