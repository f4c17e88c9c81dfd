package claimbench.cli;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Model;
import claimbench.claim.Claim;
import claimbench.claim.Source;
import claimbench.claim.StatedRow;
import claimbench.compare.BenchmarkColumn;
import claimbench.harness.Comparison;
import claimbench.harness.ValueText;
import claimbench.score.CapabilityScore;
import java.util.List;
import java.util.Locale;

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
        ChainText chain = new ChainText(comparison);
        line("copied from", source.copiedFrom(), facts);
        facts.append(chain.lineage(source));
        line("note", source.note(), facts);
        List<Claim> claims = comparison.claims().stream()
                .filter(claim -> claim.attribution().sourceId().equals(source.id()))
                .toList();
        long repeats = claims.stream().filter(chain::isRepeat).count();
        facts.append('\n')
                .append(Talk.counted(claims.size(), "claim"))
                .append(
                        repeats == 0
                                ? ""
                                : ", " + repeats + " of them only repeat" + (repeats == 1 ? "s" : "") + " others")
                .append('\n');
        List<List<String>> rows = claims.stream()
                .map(claim -> List.of(
                        claim.id(),
                        claim.model(),
                        claim.benchmark(),
                        ValueText.withUnit(claim.value()) + " "
                                + claim.provenance().mark(),
                        claim.conditions().toString(),
                        claim.isActive() ? chain.role(claim) : String.join("; ", chain.fate(claim))))
                .toList();
        return facts.append(TextTable.blocks(
                        List.of("id", "model", "benchmark", "value", "conditions", "in the chain"), rows))
                .toString();
    }

    private static void row(StatedRow row, StringBuilder facts, List<String> without) {
        row.columns().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByValue())
                .map(java.util.Map.Entry::getKey)
                .filter(column -> !without.contains(column))
                .forEach(column -> line(column.replace('_', ' '), row.text(column), facts));
    }

    static void line(String label, String value, StringBuilder facts) {
        if (!value.isEmpty()) {
            facts.append("  ").append(label).append(": ").append(value).append('\n');
        }
    }
}
