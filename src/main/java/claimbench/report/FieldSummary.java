package claimbench.report;

import claimbench.claim.Provenance;
import claimbench.compare.BenchmarkColumn;
import claimbench.report.SummarySection.Finding;
import claimbench.score.Noise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What there is to say where no model is in focus. */
final class FieldSummary {

    private final Material material;
    private final Leads leads;

    private FieldSummary(Material material) {
        this.material = material;
        leads = new Leads(material);
    }

    static List<Finding> findings(Material material) {
        return new FieldSummary(material).findings();
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(contested());
        long all = scores(Optional.empty());
        long independent = scores(Optional.of(Provenance.INDEPENDENT));
        if (all > 0) {
            findings.add(Finding.of(material.line()
                    .strong(independent + " of " + Words.count(all, "score")
                            + (independent == 1 || all == 1 ? " is" : " are") + " known to be independent")
                    .text(".")));
        }
        findings.add(unknown());
        return findings;
    }

    private Finding contested() {
        List<BenchmarkColumn> contested = material.contested();
        if (contested.isEmpty()) {
            return Finding.of(material.line()
                    .strong("No benchmark has comparable values of two models")
                    .text(", so no statement about who is ahead is made."));
        }
        List<Outcome> firsts = DifferenceSection.firsts(material);
        Line line = material.line()
                .strong(Words.count(contested.size(), "benchmark has", "benchmarks have")
                        + " comparable values of two or more models")
                .text("; the first is ahead of the second: " + Leads.sureness(firsts) + ".");
        return new Finding(
                line.inlines(),
                leads.widest(firsts)
                        .map(lead -> leads.sentence(" Widest: " + lead.model() + " on ", lead, "ahead of")
                                .inlines())
                        .orElse(List.of()));
    }

    private Finding unknown() {
        List<Outcome> firsts = DifferenceSection.firsts(material);
        long unsure = firsts.stream().filter(o -> o.noise() == Noise.UNKNOWN).count();
        long single = material.comparison().matrix().columns().stream()
                .filter(column -> column.benchmark().isScore() && !material.isContested(column))
                .count();
        List<String> parts = new ArrayList<>();
        if (unsure > 0) {
            parts.add("the sampling error on " + unsure + " of " + Words.count(firsts.size(), "benchmark"));
        }
        if (single > 0) {
            parts.add("how two models compare on " + Words.count(single, "benchmark"));
        }
        if (parts.isEmpty()) {
            parts.add("what other prompts, harnesses or settings would give");
        }
        return Finding.of(material.line().strong("Not known").text(": " + String.join("; ", parts) + "."));
    }

    private long scores(Optional<Provenance> provenance) {
        return material.models().stream()
                .mapToLong(model -> material.scores(model, provenance))
                .sum();
    }
}
