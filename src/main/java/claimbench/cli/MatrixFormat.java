package claimbench.cli;

import claimbench.catalogue.Capability;
import claimbench.compare.BenchmarkColumn;
import claimbench.harness.Comparison;
import claimbench.score.CapabilityScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** Forms in which the matrix is printed. */
enum MatrixFormat {
    TABLE {
        @Override
        String capabilities(Comparison comparison) {
            List<Capability> shown = shownInTable(comparison);
            String table = TextTable.blocks(head(names(shown)), brief(comparison, shown));
            int hidden = comparison.capabilities().size() - shown.size();
            return table + (hidden == 0 ? "" : "\n" + hidden + " further capabilities: --capabilities, --format csv");
        }

        @Override
        String benchmarks(Comparison comparison) {
            return TextTable.blocks(head(titles(comparison)), cells(comparison)) + "\n" + CellText.legend();
        }
    },
    CSV {
        @Override
        String capabilities(Comparison comparison) {
            return TextTable.csv(wideHead(comparison), wideRows(comparison));
        }

        @Override
        String benchmarks(Comparison comparison) {
            return TextTable.csv(head(titles(comparison)), cells(comparison));
        }
    },
    JSON {
        @Override
        String capabilities(Comparison comparison) {
            return MatrixJson.write(comparison);
        }

        @Override
        String benchmarks(Comparison comparison) {
            return MatrixJson.write(comparison);
        }
    },
    MD {
        @Override
        String capabilities(Comparison comparison) {
            List<Capability> shown = comparison.capabilities();
            return TextTable.markdown(head(names(shown)), brief(comparison, shown));
        }

        @Override
        String benchmarks(Comparison comparison) {
            return TextTable.markdown(head(titles(comparison)), cells(comparison)) + "\n" + CellText.legend() + "\n";
        }
    };

    /** Models against capabilities. */
    abstract String capabilities(Comparison comparison);

    /** Models against benchmarks. */
    abstract String benchmarks(Comparison comparison);

    /** The core capabilities, unless others were asked for or none is core. */
    private static List<Capability> shownInTable(Comparison comparison) {
        List<Capability> core =
                comparison.capabilities().stream().filter(Capability::isCore).toList();
        boolean asked = !comparison.settings().selection().capabilities().isEmpty();
        return asked || core.isEmpty() ? comparison.capabilities() : core;
    }

    private static List<String> names(List<Capability> capabilities) {
        return capabilities.stream().map(Capability::name).toList();
    }

    private static List<String> titles(Comparison comparison) {
        return comparison.matrix().columns().stream()
                .map(BenchmarkColumn::title)
                .toList();
    }

    private static List<String> head(List<String> columns) {
        List<String> head = new ArrayList<>(List.of("model"));
        head.addAll(columns);
        return head;
    }

    private static List<List<String>> brief(Comparison comparison, List<Capability> capabilities) {
        CellText text = new CellText(comparison);
        return rows(comparison, capabilities, (model, capability) -> text.capability(model, capability.name()));
    }

    private static List<List<String>> cells(Comparison comparison) {
        CellText text = new CellText(comparison);
        return rows(comparison, comparison.matrix().columns(), text::benchmark);
    }

    private static <T> List<List<String>> rows(
            Comparison comparison, List<T> columns, BiFunction<String, T, String> text) {
        List<List<String>> rows = new ArrayList<>();
        for (String model : comparison.models()) {
            List<String> row = new ArrayList<>(List.of(model));
            columns.forEach(column -> row.add(text.apply(model, column)));
            rows.add(row);
        }
        return rows;
    }

    private static List<String> wideHead(Comparison comparison) {
        List<String> head = new ArrayList<>(List.of("model", "vendor"));
        for (Capability capability : comparison.capabilities()) {
            String name = capability.name();
            head.addAll(List.of(
                    name, name + " coverage", name + " win rate", name + " grade", name + " stated", name + " values"));
        }
        return head;
    }

    private static List<List<String>> wideRows(Comparison comparison) {
        CellText text = new CellText(comparison);
        List<List<String>> rows = new ArrayList<>();
        for (String model : comparison.models()) {
            List<String> row = new ArrayList<>(
                    List.of(model, comparison.catalogue().model(model).vendor()));
            for (Capability capability : comparison.capabilities()) {
                CapabilityScore score = comparison.scores().capability(model, capability.name());
                row.add(
                        score.average().isPresent()
                                ? CellText.average(score.average().getAsDouble())
                                : "");
                row.add(score.of() == 0 ? "" : score.coverage());
                row.add(
                        score.winRate().isPresent()
                                ? String.format(
                                        Locale.ROOT, "%.3f", score.winRate().getAsDouble())
                                : "");
                row.add(score.grade().map(Enum::name).orElse(""));
                row.add(String.join("; ", text.stated(model, capability.name())));
                row.add(String.join("; ", text.values(model, capability.name())));
            }
            rows.add(row);
        }
        return rows;
    }
}
