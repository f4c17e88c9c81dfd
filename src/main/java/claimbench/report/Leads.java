package claimbench.report;

import claimbench.catalogue.Benchmark;
import claimbench.compare.BenchmarkColumn;
import claimbench.report.Outcome.Stand;
import claimbench.report.SummarySection.Finding;
import claimbench.score.Noise;
import java.util.List;
import java.util.Optional;

/** Sentences about who is ahead: each with the size of the lead and how sure it is. */
record Leads(Material material) {

    /**
     * Of the differences beyond sampling error, else of all, the widest; against another vendor's model and in core
     * capabilities where there is one.
     */
    Optional<Outcome> widest(List<Outcome> outcomes) {
        List<Outcome> sure =
                outcomes.stream().filter(o -> o.noise() == Noise.BEYOND).toList();
        List<Outcome> pool = sure.isEmpty() ? outcomes : sure;
        List<Outcome> others = pool.stream().filter(o -> !isSibling(o)).toList();
        List<Outcome> core = (others.isEmpty() ? pool : others)
                .stream().filter(o -> material.isCore(o.column())).toList();
        return (core.isEmpty() ? pool : core)
                .stream()
                        .filter(outcome ->
                                outcome.gap().signum() > 0 && outcome.grade().allowsStatement())
                        .min(Outcome.WIDEST_FIRST);
    }

    /** True if one vendor makes both models. */
    private boolean isSibling(Outcome outcome) {
        String vendor = material.comparison().catalogue().model(outcome.model()).vendor();
        return !vendor.isEmpty()
                && vendor.equals(material.comparison()
                        .catalogue()
                        .model(outcome.rival().model())
                        .vendor());
    }

    /** What there is to say of all outcomes, and where words are not short of the widest. */
    Finding finding(Line all, List<Outcome> outcomes, String key) {
        return new Finding(
                all.inlines(),
                widest(outcomes)
                        .map(outcome -> sentence(key, outcome).inlines())
                        .orElse(List.of()));
    }

    /** {@code GPQA Diamond, 89.3 %, 1.5 points behind Gemini 3 Pro, within sampling error, grade A [1].} */
    private Line sentence(String key, Outcome outcome) {
        BenchmarkColumn column = outcome.column();
        Benchmark benchmark = column.benchmark();
        int decimals = material.decimals(column);
        return material.line(
                key,
                column.title(),
                Words.value(outcome.value().number().orElseThrow(), decimals, benchmark),
                material.words().gap(outcome.gap(), decimals, benchmark),
                outcome.rival().model(),
                material.term("noise", outcome.noise()),
                outcome.grade(),
                material.line()
                        .cite(Material.basis(outcome.value(), outcome.rival().consensus())),
                outcome.model());
    }

    /** {@code 5 beyond sampling error, 3 within it, 4 interval not known}. */
    String sureness(List<Outcome> outcomes) {
        long beyond = outcomes.stream().filter(o -> o.noise() == Noise.BEYOND).count();
        long within = outcomes.stream().filter(o -> o.noise() == Noise.WITHIN).count();
        return material.say("sureness", beyond, within, outcomes.size() - beyond - within);
    }

    /** The same within a sentence; nothing if there is no outcome. */
    String sureness(List<Outcome> outcomes, String key) {
        return outcomes.isEmpty() ? "" : material.say(key, sureness(outcomes));
    }

    static List<Outcome> standing(List<Outcome> outcomes, Stand stand) {
        return outcomes.stream().filter(outcome -> outcome.stand() == stand).toList();
    }
}
