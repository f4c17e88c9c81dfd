package claimbench.cli;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Model;
import claimbench.claim.Claim;
import claimbench.claim.Source;
import claimbench.claim.StatedRow;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Cell;
import claimbench.compare.Consensus;
import claimbench.compare.Weighed;
import claimbench.harness.Comparison;
import claimbench.harness.ValueText;
import claimbench.score.CapabilityScore;
import claimbench.score.Uncertainty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everything known about one thing, as lines of text. */
final class Facts {

    private final Comparison comparison;
    private final CellText text;

    Facts(Comparison comparison) {
        this.comparison = comparison;
        this.text = new CellText(comparison);
    }

    String model(String name) {
        Model model = comparison.catalogue().model(name);
        StringBuilder facts = new StringBuilder(name).append('\n');
        row(model.stated(), facts, List.of("name", "model", "benchmark", "value"));
        if (!comparison.models().contains(name)) {
            return facts.append("No claim about it is shown.\n").toString();
        }
        facts.append('\n');
        comparison.capabilities().forEach(capability -> {
            CapabilityScore score = comparison.scores().capability(name, capability.name());
            List<String> values = text.values(name, capability.name());
            List<String> stated = text.stated(name, capability.name());
            if (!values.isEmpty() || !stated.isEmpty()) {
                facts.append(capability.name())
                        .append(": ")
                        .append(summary(score))
                        .append('\n');
                appendList(values, facts);
                appendList(stated, facts);
            }
        });
        return facts.append('\n').append(CellText.legend()).append('\n').toString();
    }

    private static String summary(CapabilityScore score) {
        String average = score.average().isPresent()
                ? CellText.average(score.average().getAsDouble()) + " of 100 on " + score.coverage()
                : "insufficient evidence (" + score.coverage() + ")";
        String wins = score.winRate().isPresent()
                ? String.format(
                        Locale.ROOT, ", wins %.0f %%", 100 * score.winRate().getAsDouble())
                : "";
        return average + wins + score.grade().map(grade -> ", grade " + grade).orElse("");
    }

    private static void appendList(List<String> entries, StringBuilder facts) {
        entries.forEach(entry -> facts.append("  ").append(entry).append('\n'));
    }

    String benchmark(Benchmark benchmark) {
        StringBuilder facts = new StringBuilder(benchmark.name()).append('\n');
        row(benchmark.stated(), facts, List.of("name", "model", "benchmark", "value"));
        for (BenchmarkColumn column : comparison.matrix().columns()) {
            if (column.benchmark().equals(benchmark)) {
                facts.append('\n').append(column.title());
                String reference = column.reference().toString();
                facts.append(reference.isEmpty() ? "" : ", reference setting: " + reference)
                        .append('\n');
                List<List<String>> rows = comparison.models().stream()
                        .map(model -> List.of("  " + model, text.benchmark(model, column)))
                        .filter(row -> !row.get(1).equals(CellText.MISSING))
                        .toList();
                String table = TextTable.blocks(List.of("  model", ValueText.measure(benchmark)), rows);
                facts.append(table);
            }
        }
        return facts.append('\n').append(CellText.legend()).append('\n').toString();
    }

    String capability(String name) {
        StringBuilder facts = new StringBuilder(name).append('\n');
        comparison.catalogue().capabilities().stream()
                .filter(capability ->
                        capability.name().equals(name) && !capability.question().isEmpty())
                .forEach(capability -> facts.append(capability.question()).append('\n'));
        facts.append('\n');
        List<BenchmarkColumn> columns = comparison.columns(name);
        for (BenchmarkColumn column : columns) {
            facts.append("  ")
                    .append(column.title())
                    .append(" (")
                    .append(column.benchmark().kind().word())
                    .append(", ")
                    .append(comparison.matrix().valued(column))
                    .append(" models)\n");
        }
        facts.append('\n');
        List<List<String>> rows = comparison.models().stream()
                .map(model -> List.of(model, text.capability(model, name)))
                .toList();
        return facts.append(TextTable.blocks(List.of("model", name), rows)).toString();
    }

    String source(Source source) {
        StringBuilder facts = new StringBuilder(source.id()).append('\n');
        line("title", source.title(), facts);
        line("publisher", source.publisher(), facts);
        line("kind", source.kind().word(), facts);
        line("address", source.url(), facts);
        line("published", source.published().map(Object::toString).orElse(""), facts);
        line("accessed", source.accessed().map(Object::toString).orElse(""), facts);
        line("copied from", source.copiedFrom(), facts);
        line("note", source.note(), facts);
        List<Claim> claims = comparison.claims().stream()
                .filter(claim -> claim.attribution().sourceId().equals(source.id()))
                .toList();
        facts.append('\n').append(Talk.counted(claims.size(), "claim")).append('\n');
        List<List<String>> rows = claims.stream()
                .map(claim -> List.of(
                        claim.id(),
                        claim.model(),
                        claim.benchmark(),
                        ValueText.withUnit(claim.value()) + " "
                                + claim.provenance().mark(),
                        claim.conditions().toString()))
                .toList();
        return facts.append(TextTable.blocks(List.of("id", "model", "benchmark", "value", "conditions"), rows))
                .toString();
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
                .collect(Collectors.joining("\n")));
    }

    private String cell(String model, BenchmarkColumn column, Cell cell) {
        StringBuilder facts = new StringBuilder(model + " on " + column.title()).append('\n');
        line("measure", ValueText.measure(column.benchmark()), facts);
        line("reference setting", column.reference().toString(), facts);
        line("caveat", column.benchmark().caveat(), facts);
        line("shown", text.benchmark(model, column), facts);
        cell.consensus().ifPresent(consensus -> {
            line(
                    "evidence",
                    consensus.tier().label() + ", " + Talk.counted(consensus.measurements(), "measurement"),
                    facts);
            consensus
                    .range()
                    .filter(range -> range.width().signum() > 0)
                    .ifPresent(range -> line(
                            "range",
                            ValueText.number(range.least()) + " to " + ValueText.number(range.greatest()),
                            facts));
            line("95 % interval", interval(consensus, column.benchmark()), facts);
        });
        if (cell.evidence().isEmpty()) {
            facts.append("No claim found.\n");
        }
        for (Weighed weighed : cell.evidence()) {
            facts.append('\n').append(claim(weighed.claim()));
            line("used", weighed.words(), facts);
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
        StringBuilder facts = new StringBuilder(claim.id() + "  " + claim.model() + ", " + claim.benchmark() + ": "
                        + ValueText.withUnit(claim.value()) + " "
                        + claim.provenance().mark())
                .append('\n');
        line("printed", claim.printed(), facts);
        line("who", claim.attribution().party() + " (" + claim.provenance().label() + ")", facts);
        claim.attribution().source().ifPresent(source -> {
            line("source", source.id() + ", " + source.title(), facts);
            line("address", source.url(), facts);
            line("date", source.known().map(Object::toString).orElse(""), facts);
        });
        line("locator", claim.locator(), facts);
        line("quote", claim.quote(), facts);
        line("conditions", claim.conditions().toString(), facts);
        line("status", claim.isActive() ? "" : claim.status().word(), facts);
        line("note", claim.note(), facts);
        line("row", claim.stated().where().toString(), facts);
        return facts.toString();
    }

    private static void row(StatedRow row, StringBuilder facts, List<String> without) {
        row.columns().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByValue())
                .map(java.util.Map.Entry::getKey)
                .filter(column -> !without.contains(column))
                .forEach(column -> line(column.replace('_', ' '), row.text(column), facts));
    }

    private static void line(String label, String value, StringBuilder facts) {
        if (!value.isEmpty()) {
            facts.append("  ").append(label).append(": ").append(value).append('\n');
        }
    }
}
