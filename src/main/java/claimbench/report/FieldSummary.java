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
            findings.add(Finding.of(material.line(
                    "summary.field-independent", independent, all, independent == 1 || all == 1 ? 1 : 2)));
        }
        findings.add(unknown());
        return findings;
    }

    private Finding contested() {
        List<BenchmarkColumn> contested = material.contested();
        if (contested.isEmpty()) {
            return Finding.of(material.line("summary.field-alone"));
        }
        List<Outcome> firsts = DifferenceSection.firsts(material);
        Line line = material.line("summary.field", contested.size(), leads.sureness(firsts));
        return leads.finding(line, firsts, "lead.field");
    }

    private Finding unknown() {
        List<Outcome> firsts = DifferenceSection.firsts(material);
        long unsure = firsts.stream().filter(o -> o.noise() == Noise.UNKNOWN).count();
        long single = material.comparison().matrix().columns().stream()
                .filter(column -> column.benchmark().isScore() && !material.isContested(column))
                .count();
        List<String> parts = new ArrayList<>();
        if (unsure > 0) {
            parts.add(material.say("unknown.noise", unsure, firsts.size()));
        }
        if (single > 0) {
            parts.add(material.say("unknown.two-models", single));
        }
        return Finding.unknown(parts, material);
    }

    private long scores(Optional<Provenance> provenance) {
        return material.models().stream()
                .mapToLong(model -> material.scores(model, provenance))
                .sum();
    }
}
