package claimbench.report;

import claimbench.catalogue.Capability;
import claimbench.document.Block;
import claimbench.document.Table;
import claimbench.document.Table.Align;
import claimbench.score.CapabilityStanding;
import claimbench.score.DuelRule;
import claimbench.score.HomeAdvantage;
import claimbench.score.Standing;
import claimbench.score.Standings;
import claimbench.score.WeightSensitivity;
import claimbench.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where models stand by duels inside single sources, how sure that is and what it depends on. */
final class StandingSection {

    private static final int MOST_NAMES = 6;

    private final Material material;
    private final Standings standings;

    private StandingSection(Material material) {
        this.material = material;
        this.standings = material.comparison().scores().standings();
    }

    static List<Block> blocks(Material material) {
        return shown(material).isEmpty() ? List.of() : new StandingSection(material).section();
    }

    /** Standings in the capabilities asked for, else in the core ones, that rank two models or more. */
    static List<CapabilityStanding> shown(Material material) {
        if (material.comparison().isEmpty()) {
            return List.of();
        }
        List<Capability> capabilities = material.asked().isEmpty() ? material.core() : material.asked();
        return capabilities.stream()
                .flatMap(
                        capability -> material.comparison().scores().standings().capability(capability.name()).stream())
                .filter(standing -> standing.places().size() > 1)
                .toList();
    }

    private List<Block> section() {
        List<CapabilityStanding> shown = new ArrayList<>(shown(material));
        standings.weighted().ifPresent(shown::add);
        List<Block> blocks = new ArrayList<>();
        blocks.add(material.heading(2, "standings", "standings.heading"));
        blocks.add(material.paragraph(
                "standings.how", material.term("duels", standings.rules().duels())));
        home().ifPresent(blocks::add);
        if (material.hasFocus()) {
            aboutFocus(shown, blocks);
        }
        blocks.add(firsts(shown));
        blocks.add(material.paragraph(
                "standings.note",
                Words.count(standings.draws().count()),
                standings.draws().seed()));
        weights().ifPresent(blocks::add);
        pictures(shown, blocks);
        return blocks;
    }

    /** The home advantage of vendor tables in one sentence; empty if the duels have none. */
    private Optional<Block> home() {
        if (standings.rules().duels() != DuelRule.SAME_SOURCE) {
            return Optional.empty();
        }
        HomeAdvantage home = standings.home();
        if (home.logOdds().isEmpty()) {
            return Optional.of(material.paragraph("standings.home-unknown"));
        }
        return Optional.of(material.paragraph(
                "standings.home",
                Words.percent(HomeAdvantage.share(home.logOdds().getAsDouble())),
                shares(home.byBenchmark()),
                shares(home.bySource()),
                Words.count(home.duels())));
    }

    /** An interval of log-odds as shares. */
    static String shares(Interval logOdds) {
        return range(HomeAdvantage.share(logOdds.low()), HomeAdvantage.share(logOdds.high()));
    }

    private static String range(double low, double high) {
        return Math.round(100 * low) + "–" + Words.percent(high);
    }

    private void aboutFocus(List<CapabilityStanding> shown, List<Block> blocks) {
        String focus = material.comparison().focus();
        List<Table.Row> rows = new ArrayList<>();
        List<String> unranked = new ArrayList<>();
        for (CapabilityStanding standing : shown) {
            standing.of(focus)
                    .ifPresentOrElse(place -> rows.add(row(standing, place)), () -> unranked.add(standing.scope()));
        }
        if (!rows.isEmpty()) {
            blocks.add(new Table(
                    "table-standings",
                    material.line("standings.focus", focus).inlines(),
                    List.of(
                            material.rowHeader("column.capability"),
                            material.column("standings.rank", Align.LEFT),
                            material.column("standings.tier", Align.RIGHT),
                            material.column("standings.wins", Align.LEFT),
                            material.column("standings.first-in", Align.RIGHT),
                            material.column("standings.face", Align.RIGHT),
                            material.column("standings.without", Align.LEFT),
                            material.column("standings.rests", Align.LEFT)),
                    rows));
        }
        if (!unranked.isEmpty()) {
            blocks.add(material.paragraph(
                    "standings.unranked", focus, material.words().and(unranked)));
        }
    }

    private Table.Row row(CapabilityStanding standing, Standing place) {
        Standing.Support support = place.support();
        return Table.Row.of(List.of(
                Table.Cell.of(standing.scope()),
                Table.Cell.of(material.say(
                        "standings.rank-of",
                        place.rank(),
                        standing.places().size(),
                        ranks(place.spread().best(), place.spread().worst()))),
                Table.Cell.of(String.valueOf(place.tier())),
                Table.Cell.of(Words.percent(place.winRate().value()) + " ("
                        + range(
                                place.winRate().range().low(),
                                place.winRate().range().high())
                        + ")"),
                Table.Cell.of(chance(place.spread().first())),
                Table.Cell.of(String.valueOf(place.faceValue().rank())),
                Table.Cell.of(place.leaveOut()
                        .decisive()
                        .map(part -> material.say(
                                "standings.rank-without", place.leaveOut().rankWithout(), part))
                        .orElseGet(() -> material.say("standings.rank-kept"))),
                Table.Cell.of(
                        material.say("standings.support", support.duels(), support.benchmarks(), support.sources())
                                + (support.ownTablesOnly() ? material.say("standings.own-only") : ""))));
    }

    /** Who cannot be told apart at the top, capability by capability. */
    private Table firsts(List<CapabilityStanding> shown) {
        return new Table(
                "table-tiers",
                material.line("standings.tiers").inlines(),
                List.of(
                        material.rowHeader("column.capability"),
                        material.column("standings.top", Align.LEFT),
                        material.column("standings.ranked", Align.RIGHT),
                        material.column("standings.tables", Align.LEFT)),
                shown.stream()
                        .map(standing -> Table.Row.of(List.of(
                                Table.Cell.of(standing.scope()),
                                Table.Cell.of(top(standing)),
                                Table.Cell.of(String.valueOf(standing.places().size())),
                                Table.Cell.of(material.say(
                                        "standings.tables-of", standing.tables(), standing.benchmarks())))))
                        .toList());
    }

    private String top(CapabilityStanding standing) {
        return material.words()
                .list(
                        standing.tier(1).stream()
                                .map(place -> place.model() + " ("
                                        + chance(place.spread().first()) + ")")
                                .toList(),
                        MOST_NAMES);
    }

    /** Who is first under how many weightings, and what it takes for the focus. */
    private Optional<Block> weights() {
        return standings
                .weights()
                .filter(weights ->
                        material.asked().isEmpty() && !weights.shares().isEmpty())
                .map(this::weights);
    }

    private Block weights(WeightSensitivity weights) {
        String firsts = material.words()
                .list(
                        weights.shares().stream()
                                .filter(share -> share.first() > 0)
                                .map(share -> share.model() + " (" + chance(share.first()) + ")")
                                .toList(),
                        MOST_NAMES);
        Line line = material.line(
                "standings.weights",
                weights.capabilities().size(),
                material.words().and(weights.capabilities()),
                firsts);
        weights.shares().stream()
                .filter(share -> material.isFocus(share.model()) && share.first() > 0)
                .findFirst()
                .ifPresent(share -> line.say("standings.weights-focus", share.model(), heaviest(weights, share)));
        return line.paragraph();
    }

    private String heaviest(WeightSensitivity weights, WeightSensitivity.Share share) {
        int heaviest = IntStream.range(0, share.central().size())
                .reduce(
                        0,
                        (best, next) ->
                                share.central().get(next) > share.central().get(best) ? next : best);
        return material.say(
                "standings.weight",
                Words.percent(share.central().get(heaviest)),
                weights.capabilities().get(heaviest));
    }

    /** The home advantage and the first rank range are printed; the rest a reader unfolds. */
    private void pictures(List<CapabilityStanding> shown, List<Block> blocks) {
        List<Block> ranks = new ArrayList<>();
        shown.forEach(standing -> ranks.addAll(material.pictures("ranks", standing.scope())));
        int printed = Math.min(1, ranks.size());
        blocks.addAll(material.pictures("home", ""));
        blocks.addAll(ranks.subList(0, printed));
        List<Block> further = new ArrayList<>(ranks.subList(printed, ranks.size()));
        further.addAll(material.pictures("weights"));
        blocks.addAll(material.folded(material.say("standings.pictures"), further));
    }

    private static String ranks(int best, int worst) {
        return best == worst ? String.valueOf(best) : best + "–" + worst;
    }

    /** A share of draws; not 0 where it is only small. */
    static String chance(double share) {
        return share > 0 && share < 0.005 ? "< 1 %" : Words.percent(share);
    }
}
