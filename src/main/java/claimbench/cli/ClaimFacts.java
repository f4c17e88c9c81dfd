package claimbench.cli;

import claimbench.audit.Completeness;
import claimbench.catalogue.Benchmark;
import claimbench.claim.Claim;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Cell;
import claimbench.compare.Consensus;
import claimbench.compare.Weighed;
import claimbench.harness.Comparison;
import claimbench.harness.ValueText;
import claimbench.score.Uncertainty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everything known about a claim, or about the claims of one cell, as lines of text. */
final class ClaimFacts {

    private final Comparison comparison;
    private final CellText text;
    private final ChainText chain;

    ClaimFacts(Comparison comparison) {
        this.comparison = comparison;
        this.text = new CellText(comparison);
        this.chain = new ChainText(comparison);
    }

    Optional<String> cell(String model, String benchmark) {
        List<BenchmarkColumn> columns = comparison.matrix().columns().stream()
                .filter(column -> column.benchmark().name().equals(benchmark))
                .toList();
        if (columns.isEmpty() || !comparison.models().contains(model)) {
            return Optional.empty();
        }
        return Optional.of(columns.stream()
                .map(column -> cell(model, column, comparison.matrix().cell(model, column)))
                .collect(Collectors.joining(
                        "\n", "", chain.about(model, columns.get(0).benchmark()))));
    }

    private String cell(String model, BenchmarkColumn column, Cell cell) {
        StringBuilder facts = new StringBuilder(model + " on " + column.title()).append('\n');
        Facts.line("measure", ValueText.measure(column.benchmark()), facts);
        Facts.line("reference setting", column.reference().toString(), facts);
        Facts.line("caveat", column.benchmark().caveat(), facts);
        Facts.line("shown", text.benchmark(model, column), facts);
        cell.consensus().ifPresent(consensus -> {
            Facts.line(
                    "evidence",
                    consensus.tier().label() + ", " + Talk.counted(consensus.measurements(), "measurement"),
                    facts);
            consensus
                    .range()
                    .filter(range -> range.width().signum() > 0)
                    .ifPresent(range -> Facts.line(
                            "range",
                            ValueText.number(range.least()) + " to " + ValueText.number(range.greatest()),
                            facts));
            Facts.line("95 % interval", interval(consensus, column.benchmark()), facts);
        });
        if (cell.evidence().isEmpty()) {
            facts.append("No claim found.\n");
        }
        for (Weighed weighed : cell.evidence()) {
            facts.append('\n').append(lines(weighed.claim()));
            Completeness stated = Completeness.of(weighed.claim(), column.benchmark());
            Facts.line("compared conditions stated", stated.compared() == 0 ? "" : stated.toString(), facts);
            Facts.line("used", weighed.words(), facts);
        }
        return facts.toString();
    }

    private static String interval(Consensus consensus, Benchmark benchmark) {
        return Uncertainty.of(consensus, benchmark)
                .map(uncertainty -> ValueText.number(
                                BigDecimal.valueOf(uncertainty.interval().low()), 1) + " to "
                        + ValueText.number(
                                BigDecimal.valueOf(uncertainty.interval().high()), 1) + " ("
                        + uncertainty.origin() + ")")
                .orElse("not known");
    }

    String claim(Claim claim) {
        return lines(claim) + chain.of(claim);
    }

    private String lines(Claim claim) {
        StringBuilder facts = new StringBuilder(claim.id() + "  " + claim.model() + ", " + claim.benchmark() + ": "
                        + ValueText.withUnit(claim.value()) + " "
                        + claim.provenance().mark())
                .append('\n');
        Facts.line("printed", claim.printed(), facts);
        Facts.line(
                "who", claim.attribution().party() + " (" + claim.provenance().label() + ")", facts);
        claim.attribution().source().ifPresent(source -> {
            Facts.line("source", source.id() + ", " + source.title(), facts);
            Facts.line("address", source.url(), facts);
            Facts.line("date", source.known().map(Object::toString).orElse(""), facts);
        });
        Facts.line("locator", claim.locator(), facts);
        Facts.line("quote", claim.quote(), facts);
        Facts.line("conditions", claim.conditions().toString(), facts);
        chain.fate(claim).forEach(step -> Facts.line("status", step, facts));
        Facts.line("note", claim.note(), facts);
        Facts.line("row", claim.stated().where().toString(), facts);
        return facts.toString();
    }
}
