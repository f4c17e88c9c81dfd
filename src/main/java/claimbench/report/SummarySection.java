package claimbench.report;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Capability;
import claimbench.claim.Claim;
import claimbench.claim.Provenance;
import claimbench.claim.Source;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Consensus;
import claimbench.compare.Grade;
import claimbench.compare.Measurement;
import claimbench.harness.ValueText;
import claimbench.report.Outcome.Stand;
import claimbench.score.Noise;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** At most five findings, the answer first and what is not known last. */
final class SummarySection {

    private SummarySection() {}

    static List<Block> blocks(Material material) {
        List<List<Inline>> bullets = new ArrayList<>();
        if (material.comparison().isEmpty()) {
            bullets.add(Inline.text("No claim could be used, so nothing is compared."));
        } else if (material.hasFocus()) {
            aboutFocus(material, bullets);
        } else {
            aboutAll(material, bullets);
        }
        return List.of(
                new Block.Heading(2, "summary", "Summary"), new Block.Bullets(Block.Bullets.Order.UNNUMBERED, bullets));
    }

    private static void aboutFocus(Material material, List<List<Inline>> bullets) {
        String focus = material.comparison().focus();
        List<Outcome> outcomes = Outcome.of(focus, material);
        bullets.add(standing(focus, outcomes, material));
        behind(outcomes, material).ifPresent(bullets::add);
        statedLimit(focus, material).ifPresent(bullets::add);
        long all = material.scores(focus, Optional.empty());
        if (all > 0) {
            bullets.add(independence(focus, all, material));
        }
        unknown(focus, material).ifPresent(bullets::add);
    }

    private static List<Inline> standing(String focus, List<Outcome> outcomes, Material material) {
        if (outcomes.isEmpty()) {
            return material.line()
                    .strong(focus + " shares no benchmark with another model")
                    .text(", so it cannot be compared.")
                    .inlines();
        }
        List<Outcome> first = outcomes.stream().filter(Outcome::isFirst).toList();
        long core = outcomes.stream().filter(o -> material.isCore(o.column())).count();
        long firstInCore =
                first.stream().filter(o -> material.isCore(o.column())).count();
        String inCore = core == outcomes.size() ? "" : " (core capabilities: " + firstInCore + " of " + core + ")";
        Line line = material.line()
                .strong(focus + " stands first on " + first.size() + " of the "
                        + Words.count(outcomes.size(), "benchmark") + " it shares with others")
                .text(inCore);
        if (first.isEmpty()) {
            return line.text(".").inlines();
        }
        long beyond = first.stream().filter(o -> o.stand() == Stand.LEADS).count();
        long within = first.stream().filter(o -> o.stand() == Stand.TIES).count();
        line.text(". " + (beyond == 0 ? "No lead is" : Words.count(beyond, "lead is", "leads are"))
                + " beyond sampling error; " + within + " within it, " + (first.size() - beyond - within)
                + " with interval not known; " + gradeA(first) + ".");
        widest(first, material).ifPresent(lead -> {
            line.text(" Widest: ");
            against(lead, "ahead of", line, material);
        });
        return line.inlines();
    }

    /**
     * Of the differences beyond sampling error, else of all, the widest; against another vendor's model and in core
     * capabilities where there is one.
     */
    private static Optional<Outcome> widest(List<Outcome> outcomes, Material material) {
        List<Outcome> sure =
                outcomes.stream().filter(o -> o.noise() == Noise.BEYOND).toList();
        List<Outcome> pool = sure.isEmpty() ? outcomes : sure;
        List<Outcome> others =
                pool.stream().filter(o -> !isSibling(o, material)).toList();
        List<Outcome> core = (others.isEmpty() ? pool : others)
                .stream().filter(o -> material.isCore(o.column())).toList();
        return (core.isEmpty() ? pool : core)
                .stream()
                        .filter(outcome ->
                                outcome.gap().signum() > 0 && outcome.grade().allowsStatement())
                        .min(Outcome.WIDEST_FIRST);
    }

    /** True if one vendor makes both models. */
    private static boolean isSibling(Outcome outcome, Material material) {
        String vendor = material.comparison().catalogue().model(outcome.model()).vendor();
        return !vendor.isEmpty()
                && vendor.equals(material.comparison()
                        .catalogue()
                        .model(outcome.rival().model())
                        .vendor());
    }

    /** {@code GPQA Diamond, 89.3 %, 1.5 points behind Gemini 3 Pro, within sampling error, grade A [1].} */
    private static void against(Outcome outcome, String relation, Line line, Material material) {
        BenchmarkColumn column = outcome.column();
        Benchmark benchmark = column.benchmark();
        int decimals = material.decimals(column);
        line.text(column.title() + ", "
                        + Words.value(outcome.value().number().orElseThrow(), decimals, benchmark) + ", "
                        + Words.gap(outcome.gap(), decimals, benchmark) + " " + relation + " "
                        + outcome.rival().model()
                        + (outcome.isFirst() ? ", " + outcome.noise().words() : "") + ", grade " + outcome.grade())
                .cite(Material.basis(outcome.value(), outcome.rival().consensus()))
                .text(".");
    }

    private static String gradeA(List<Outcome> outcomes) {
        return outcomes.stream().filter(outcome -> outcome.grade() == Grade.A).count() + " of grade A";
    }

    private static Optional<List<Inline>> behind(List<Outcome> outcomes, Material material) {
        List<Outcome> behind = outcomes.stream()
                .filter(outcome -> outcome.stand() == Stand.BEHIND)
                .toList();
        return widest(behind, material).map(gap -> {
            Line line = material.line()
                    .strong("It is behind the first beyond sampling error on " + behind.size() + " of "
                            + outcomes.size())
                    .text(", " + gradeA(behind) + ". Widest"
                            + (material.isCore(gap.column()) ? " in the core: " : ": "));
            against(gap, "behind", line, material);
            return line.inlines();
        });
    }

    private static Optional<List<Inline>> statedLimit(String focus, Material material) {
        for (BenchmarkColumn column : material.comparison().matrix().columns()) {
            Optional<Consensus> stated = material.cell(focus, column).consensus();
            if (material.isCore(column)
                    && column.benchmark().kind() == Benchmark.Kind.LIMIT
                    && stated.filter(consensus -> consensus.provenance() != Provenance.INDEPENDENT)
                            .isPresent()) {
                return Optional.of(limit(column, stated.get(), material));
            }
        }
        return Optional.empty();
    }

    private static List<Inline> limit(BenchmarkColumn column, Consensus stated, Material material) {
        List<Claim> claims = stated.basis().stream()
                .flatMap(Measurement::documents)
                .map(d -> d.claim())
                .toList();
        return material.line()
                .strong(column.title() + ", " + ValueText.withUnit(stated.value()) + ", is a claim only")
                .text(": stated by " + speakers(claims))
                .cite(claims)
                .text(", measured by no independent party.")
                .inlines();
    }

    private static String speakers(List<Claim> claims) {
        List<String> kinds = claims.stream()
                .map(claim -> claim.attribution().source().map(Source::kind).orElse(Source.Kind.UNKNOWN))
                .distinct()
                .map(SummarySection::document)
                .toList();
        long sources = claims.stream()
                .map(claim -> claim.attribution().sourceId())
                .distinct()
                .count();
        return sources == 1 && kinds.size() == 1 ? "one " + kinds.get(0) : sources + " sources";
    }

    private static String document(Source.Kind kind) {
        return switch (kind) {
            case VENDOR -> "document of a vendor";
            case INDEPENDENT -> "independent document";
            case PRESS -> "press article";
            case AGGREGATOR -> "catalogue";
            case UNKNOWN -> "source";
        };
    }

    private static List<Inline> independence(String focus, long all, Material material) {
        long independent = material.scores(focus, Optional.of(Provenance.INDEPENDENT));
        long own = material.scores(focus, Optional.of(Provenance.OWN));
        return material.line()
                .strong(independent + " of its " + Words.count(all, "score") + (independent == 1 ? " is" : " are")
                        + " independent " + Provenance.INDEPENDENT.mark())
                .text("; " + own + (own == 1 ? " is" : " are") + " its vendor's own " + Provenance.OWN.mark() + ".")
                .inlines();
    }

    private static Optional<List<Inline>> unknown(String focus, Material material) {
        List<BenchmarkColumn> core =
                material.contested().stream().filter(material::isCore).toList();
        long without = core.stream()
                .filter(column -> material.cell(focus, column).consensus().isEmpty())
                .count();
        List<String> unconfirmed = material.core().stream()
                .filter(capability -> isUnconfirmed(focus, capability, material))
                .map(capability -> capability.name().toLowerCase(Locale.ROOT))
                .toList();
        List<String> parts = new ArrayList<>();
        if (!unconfirmed.isEmpty()) {
            parts.add("nobody independent tested it in " + Words.and(unconfirmed));
        }
        if (without > 0) {
            parts.add("no comparable value on " + without + " of " + Words.count(core.size(), "core benchmark"));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(material.line()
                        .strong("Not known")
                        .text(": " + String.join("; ", parts) + ".")
                        .inlines());
    }

    /** True if the model has values in the capability, and nobody independent measured one. */
    private static boolean isUnconfirmed(String focus, Capability capability, Material material) {
        List<Consensus> values = material.comparison().columns(capability.name()).stream()
                .filter(column -> column.benchmark().isScore())
                .flatMap(column -> material.cell(focus, column).consensus().stream())
                .toList();
        return values.stream().noneMatch(value -> value.provenance() == Provenance.INDEPENDENT);
    }

    private static void aboutAll(Material material, List<List<Inline>> bullets) {
        List<BenchmarkColumn> contested = material.contested();
        if (contested.isEmpty()) {
            bullets.add(material.line()
                    .strong("No benchmark has comparable values of two models")
                    .text(", so no statement about who is ahead is made.")
                    .inlines());
        } else {
            List<Outcome> firsts = DifferenceSection.firsts(material);
            long leads = firsts.stream().filter(o -> o.stand() == Stand.LEADS).count();
            long ties = firsts.stream().filter(o -> o.stand() == Stand.TIES).count();
            Line line = material.line()
                    .strong(Words.count(contested.size(), "benchmark has", "benchmarks have")
                            + " comparable values of two or more models")
                    .text("; sampling error: the first is ahead beyond it on " + leads + ", within it on " + ties
                            + ", interval not known on " + (firsts.size() - leads - ties) + ".");
            widest(firsts, material).ifPresent(lead -> {
                line.text(" Widest: " + lead.model() + " on ");
                against(lead, "ahead of", line, material);
            });
            bullets.add(line.inlines());
        }
        long all = material.models().stream()
                .mapToLong(m -> material.scores(m, Optional.empty()))
                .sum();
        long independent = material.models().stream()
                .mapToLong(m -> material.scores(m, Optional.of(Provenance.INDEPENDENT)))
                .sum();
        if (all > 0) {
            bullets.add(material.line()
                    .strong(independent + " of " + Words.count(all, "score")
                            + (independent == 1 || all == 1 ? " is" : " are") + " known to be independent")
                    .text(".")
                    .inlines());
        }
    }
}
