package claimbench.report;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Capability;
import claimbench.claim.Claim;
import claimbench.claim.Provenance;
import claimbench.compare.BenchmarkColumn;
import claimbench.harness.ValueText;
import claimbench.report.Outcome.Stand;
import claimbench.report.SourcePair.Verdict;
import claimbench.report.SummarySection.Finding;
import claimbench.score.CapabilityStanding;
import claimbench.score.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What there is to say of the model that the memo is about. */
final class FocusSummary {

    private final Material material;
    private final Leads leads;
    private final String focus;
    private final List<Capability> asked;

    private FocusSummary(Material material) {
        this.material = material;
        leads = new Leads(material);
        focus = material.comparison().focus();
        asked = material.asked();
    }

    static List<Finding> findings(Material material) {
        return new FocusSummary(material).findings();
    }

    private List<Finding> findings() {
        List<Outcome> outcomes = Outcome.of(focus, material).stream()
                .filter(outcome -> isAsked(outcome.column()))
                .toList();
        List<Finding> findings = new ArrayList<>();
        findings.add(standing(outcomes));
        standingAndGap(outcomes).ifPresent(findings::add);
        boolean answersTheQuestion = asked.size() == 1;
        statedLimit().ifPresent(limit -> findings.add(answersTheQuestion ? 0 : findings.size(), limit));
        independence().ifPresent(findings::add);
        findings.add(unknown());
        return findings;
    }

    private boolean isAsked(BenchmarkColumn column) {
        return asked.isEmpty()
                || asked.stream()
                        .anyMatch(capability ->
                                capability.name().equals(column.benchmark().capability()));
    }

    private String scope() {
        return material.words().and(asked.stream().map(Capability::name).toList());
    }

    /** The key for a sentence about all benchmarks, or about those asked for. */
    private String scoped(String key) {
        return asked.isEmpty() ? key : key + ".asked";
    }

    private Finding standing(List<Outcome> outcomes) {
        if (outcomes.isEmpty()) {
            return Finding.of(material.line(scoped("summary.alone"), focus, scope()));
        }
        List<Outcome> first = outcomes.stream().filter(Outcome::isFirst).toList();
        List<Outcome> core =
                outcomes.stream().filter(o -> material.isCore(o.column())).toList();
        String inCore = asked.isEmpty() && core.size() < outcomes.size() && !core.isEmpty()
                ? material.say(
                        "summary.core", core.stream().filter(Outcome::isFirst).count(), core.size())
                : "";
        Line line = material.line(
                scoped("summary.first"),
                focus,
                first.size(),
                outcomes.size(),
                inCore + leads.sureness(first, "summary.sureness"),
                scope());
        return leads.finding(line, first, "lead.ahead");
    }

    /** Where it stands by duels, and how often it is behind the first: never the one without the other. */
    private Optional<Finding> standingAndGap(List<Outcome> outcomes) {
        Optional<Finding> standing = tiers();
        Optional<Finding> behind = behind(outcomes);
        return standing.isPresent() && behind.isPresent()
                ? Optional.of(standing.get().and(behind.get(), material))
                : standing.or(() -> behind);
    }

    /** The standing in the capability asked for, or in how many capabilities nobody is ahead beyond the draws. */
    private Optional<Finding> tiers() {
        List<CapabilityStanding> ranked = StandingSection.shown(material).stream()
                .filter(standing -> standing.of(focus).isPresent())
                .toList();
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        CapabilityStanding first = ranked.get(0);
        if (ranked.size() == 1) {
            Standing place = first.of(focus).orElseThrow();
            return Optional.of(Finding.of(material.line(
                    "summary.rank",
                    place.rank(),
                    first.places().size(),
                    first.scope(),
                    place.spread().best(),
                    place.spread().worst())));
        }
        List<String> top = ranked.stream()
                .filter(standing -> standing.of(focus).orElseThrow().tier() == 1)
                .map(CapabilityStanding::scope)
                .toList();
        return Optional.of(Finding.of(
                top.isEmpty()
                        ? material.line("summary.no-tier", ranked.size())
                        : material.line(
                                "summary.tier",
                                top.size(),
                                ranked.size(),
                                material.words().and(top))));
    }

    private Optional<Finding> behind(List<Outcome> outcomes) {
        List<Outcome> behind = Leads.standing(outcomes, Stand.BEHIND);
        return leads.widest(behind)
                .map(gap -> leads.finding(material.line("summary.behind", behind.size()), behind, "lead.behind"));
    }

    /** The limits asked for, or else the core ones, that are stated of the focus and that nobody independent measured. */
    static Stream<BenchmarkColumn> statedLimits(Material material) {
        return material.hasFocus() ? new FocusSummary(material).statedLimits() : Stream.empty();
    }

    private Stream<BenchmarkColumn> statedLimits() {
        return material.comparison().matrix().columns().stream()
                .filter(column -> material.isCore(column)
                        && isAsked(column)
                        && column.benchmark().kind() == Benchmark.Kind.LIMIT
                        && !LimitSection.isDemonstrated(column.benchmark()))
                .filter(column -> material.cell(focus, column)
                        .consensus()
                        .filter(stated -> stated.provenance() != Provenance.INDEPENDENT)
                        .isPresent());
    }

    private Optional<Finding> statedLimit() {
        return statedLimits()
                .findFirst()
                .flatMap(column -> material.cell(focus, column)
                        .consensus()
                        .map(stated -> LimitFinding.of(focus, column, stated, material)));
    }

    private Optional<Finding> independence() {
        long all = material.scores(focus, Optional.empty());
        if (all == 0) {
            return Optional.empty();
        }
        long independent = material.scores(focus, Optional.of(Provenance.INDEPENDENT));
        Line line = material.line("summary.independent", independent, all, Provenance.INDEPENDENT.mark());
        return Optional.of(new Finding(
                line.inlines(),
                disagreement().map(Line::inlines).orElse(List.of()),
                VendorGaps.aboutFocus(material).map(Line::inlines).orElse(List.of())));
    }

    /** The widest gap between the vendor's word and another's under the same conditions. */
    private Optional<Line> disagreement() {
        return material.comparison().matrix().columns().stream()
                .filter(column -> column.benchmark().isScore())
                .flatMap(column -> SourcePair.of(focus, column, material).stream())
                .filter(pair -> pair.verdict() == Verdict.DIFFERS_SAME && !ValueCells.isDoubted(pair.other()))
                .max(Comparator.comparing(SourcePair::share))
                .map(pair -> material.line(
                        "summary.vendor-differs",
                        pair.column().title(),
                        ValueText.withUnit(pair.own().value()),
                        ValueText.withUnit(pair.other().value()) + by(pair.other()),
                        material.line().cite(List.of(pair.own(), pair.other()))));
    }

    private String by(Claim claim) {
        String party = claim.attribution().party();
        return party.isEmpty() ? "" : material.say("summary.by", party);
    }

    private Finding unknown() {
        List<BenchmarkColumn> core = material.contested().stream()
                .filter(column -> asked.isEmpty() ? material.isCore(column) : isAsked(column))
                .toList();
        long without = core.stream()
                .filter(column -> material.cell(focus, column).consensus().isEmpty())
                .count();
        List<String> unconfirmed = (asked.isEmpty() ? material.core() : asked)
                .stream()
                        .filter(this::isUnconfirmed)
                        .map(capability -> material.words().inside(capability.name()))
                        .toList();
        List<String> parts = new ArrayList<>();
        if (!unconfirmed.isEmpty()) {
            parts.add(material.say("unknown.independent", material.words().and(unconfirmed)));
        }
        if (without > 0) {
            parts.add(material.say(scoped("unknown.values"), without, core.size()));
        }
        return Finding.unknown(parts, material);
    }

    /** True if nobody independent measured the model in the capability. */
    private boolean isUnconfirmed(Capability capability) {
        return material.comparison().columns(capability.name()).stream()
                .filter(column -> column.benchmark().isScore())
                .flatMap(column -> material.cell(focus, column).consensus().stream())
                .noneMatch(value -> value.provenance() == Provenance.INDEPENDENT);
    }
}
