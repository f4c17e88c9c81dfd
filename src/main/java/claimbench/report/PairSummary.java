package claimbench.report;

import claimbench.claim.Provenance;
import claimbench.compare.BenchmarkColumn;
import claimbench.report.SummarySection.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who of two models is ahead, how often, and how surely. */
final class PairSummary {

    private final Material material;
    private final Leads leads;
    private final String first;
    private final String second;

    private PairSummary(Material material) {
        this.material = material;
        leads = new Leads(material);
        first = material.models().get(0);
        second = material.models().get(1);
    }

    static List<Finding> findings(Material material) {
        return new PairSummary(material).findings();
    }

    private List<Finding> findings() {
        List<Outcome> mine = ahead(first);
        List<Outcome> theirs = ahead(second);
        List<Finding> findings = new ArrayList<>();
        findings.add(counted(first, second, mine));
        findings.add(counted(second, first, theirs));
        findings.add(independence());
        findings.add(unknown());
        return findings;
    }

    /** The benchmarks on which the model has the better value, where anything can be said. */
    private List<Outcome> ahead(String model) {
        return Outcome.of(model, material).stream()
                .filter(outcome -> outcome.isFirst()
                        && outcome.gap().signum() > 0
                        && outcome.grade().allowsStatement())
                .toList();
    }

    private Finding counted(String model, String other, List<Outcome> ahead) {
        Line line = material.line(
                "summary.pair",
                model,
                other,
                ahead.size(),
                material.contested().size(),
                leads.sureness(ahead, "summary.sureness"));
        return leads.finding(line, ahead, "lead.ahead");
    }

    private Finding independence() {
        return Finding.of(material.line(
                "summary.pair-independent", independent(first), independent(second), Provenance.INDEPENDENT.mark()));
    }

    private String independent(String model) {
        return material.say(
                "summary.pair-scores",
                material.scores(model, Optional.of(Provenance.INDEPENDENT)),
                material.scores(model, Optional.empty()),
                model);
    }

    private Finding unknown() {
        long one = material.comparison().matrix().columns().stream()
                .filter(column -> column.benchmark().isScore() && !material.isContested(column))
                .filter(column -> hasValue(first, column) != hasValue(second, column))
                .count();
        long incomparable = Outcome.of(first, material).stream()
                .filter(outcome -> !outcome.grade().allowsStatement())
                .count();
        List<String> parts = new ArrayList<>();
        if (one > 0) {
            parts.add(material.say("unknown.one-model", one));
        }
        if (incomparable > 0) {
            parts.add(material.say("unknown.incomparable", incomparable));
        }
        return Finding.unknown(parts, material);
    }

    private boolean hasValue(String model, BenchmarkColumn column) {
        return material.cell(model, column).consensus().isPresent();
    }
}
