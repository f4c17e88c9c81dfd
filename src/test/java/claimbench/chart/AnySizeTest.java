package claimbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.harness.Comparison;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From one value to three hundred models on three hundred benchmarks, with names and values of every kind. */
@Tag("long")
class AnySizeTest {

    private static final List<String> NAMES = List.of(
            "M%d",
            "Model %d",
            "Extraordinarily-Long-Model-Name-Without-Any-Blank-Preview-%d-0123456789",
            "通义千问大模型旗舰版%d",
            "نموذج لغوي كبير %d",
            "🚀 Rocket 🧠 %d",
            "A model with a name of many short words, as marketing likes them, number %d");

    private static final List<String> UNITS = List.of("percent", "percent", "percent", "points", "seconds", "yes_no");

    /** Kinds that leave every other model out. */
    private static final Set<String> OF_ONE_MODEL = Set.of("sources", "runs", "timeline");

    private static final String HEADER =
            "model,vendor,benchmark,capability,value,unit,conditions,source_title,publisher,claimant_kind\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1,1", "1,30", "2,3", "3,1", "12,7", "40,40", "300,300"})
    void nothingOverlapsAndNothingIsLost(int models, int benchmarks) {
        String csv = new Claims(new Random(models * 1000L + benchmarks), models, benchmarks).csv();
        Comparison comparison = Comparisons.ofCsv(folder, csv);
        Size[] sizes = models > 100 ? new Size[] {Size.MEMO, Size.SLIDE} : Size.values();
        for (Size size : sizes) {
            // Standings of hundreds of models take minutes; no report draws them.
            List<ChartKind> kinds = models > 100 ? ChartKind.ofReports() : List.of(ChartKind.values());
            List<Drawing> drawings = Comparisons.draw(comparison, size, kinds);
            assertThat(drawings).isNotEmpty();
            everyNameIsShownOrCounted(comparison, drawings);
            Set<String> ids = new HashSet<>();
            for (Drawing drawing : drawings) {
                assertThat(ids.add(drawing.id())).isTrue();
                DrawingAssert.readable(drawing, rows(drawing));
            }
            if (models <= 40) {
                Gallery.hang("any-" + models + "x" + benchmarks + "-" + size, drawings.get(0));
                Gallery.hang("any-last-" + models + "x" + benchmarks + "-" + size, drawings.get(drawings.size() - 1));
            }
        }
    }

    /** In a row of a picture, by name in what is left out, or in a number of those left out that adds up. */
    private static void everyNameIsShownOrCounted(Comparison comparison, List<Drawing> drawings) {
        drawings.stream()
                .filter(drawing -> !OF_ONE_MODEL.contains(drawing.kind()) && !isOfVendors(drawing))
                .collect(Collectors.groupingBy(drawing -> drawing.kind() + " " + drawing.topic()))
                .forEach((what, parts) -> {
                    Set<String> shown =
                            parts.stream().flatMap(part -> rows(part).stream()).collect(Collectors.toSet());
                    assertThat(comparison.models()).as(what).containsAll(shown);
                    assertThat(parts)
                            .allSatisfy(part -> assertThat(shown.size() + LeftOutLine.count(part, "model"))
                                    .as(part.id() + "\n" + part.caption())
                                    .isEqualTo(comparison.models().size()));
                });
        Set<String> capabilities = drawings.stream()
                .filter(drawing -> drawing.kind().equals("matrix"))
                .flatMap(drawing -> Stream.concat(
                        Stream.of(drawing.topic()),
                        drawing.data().rows().stream().map(row -> row.get(1))))
                .collect(Collectors.toSet());
        boolean overview = comparison.capabilities().stream().anyMatch(c -> capabilities.contains(c.name()));
        if (overview) {
            assertThat(comparison.capabilities())
                    .allSatisfy(capability -> assertThat(capabilities.contains(capability.name())
                                    || drawings.get(0).caption().contains(capability.name()))
                            .as(capability.name())
                            .isTrue());
        }
    }

    private static boolean isOfVendors(Drawing drawing) {
        return drawing.data().header().get(0).equals("vendor");
    }

    /** Models; a sum over all of them is none. */
    private static List<String> rows(Drawing drawing) {
        int column = drawing.data().header().indexOf("model");
        return column < 0
                ? List.of()
                : drawing.data().rows().stream()
                        .filter(row -> !row.get(column).startsWith("All ") || !row.contains("sum"))
                        .map(row -> row.get(column))
                        .distinct()
                        .collect(Collectors.toList());
    }

    /** Claims with gaps, contradictions, other settings, limits and features. */
    private record Claims(Random chance, int models, int benchmarks) {

        String csv() {
            StringBuilder rows = new StringBuilder(HEADER);
            double filled = Math.min(1, 12.0 / benchmarks + 0.1);
            for (int benchmark = 0; benchmark < benchmarks; benchmark++) {
                String unit = UNITS.get(benchmark % UNITS.size());
                boolean huge = benchmark % 5 == 3;
                for (int model = 0; model < models; model++) {
                    boolean first = model == 0 && benchmark == 0;
                    if (first || chance.nextDouble() < filled) {
                        row(rows, model, benchmark, value(unit, huge), unit);
                        if (chance.nextInt(6) == 0) {
                            row(rows, model, benchmark, value(unit, huge), unit);
                        }
                    }
                }
            }
            return rows.toString();
        }

        private void row(StringBuilder rows, int model, int benchmark, String value, String unit) {
            int source = chance.nextInt(1 + Math.min(40, models));
            rows.append(String.join(
                            ",",
                            quoted(name(model)),
                            "Vendor " + model % 5,
                            quoted("Benchmark " + name(benchmark * 3 + 1)),
                            quoted("Capability " + NAMES.get(benchmark % 4).replace("%d", "")),
                            value,
                            unit,
                            chance.nextInt(5) == 0 ? "tools=with" : "",
                            "Document number " + source,
                            source % 3 == 0 ? "Vendor " + source % 5 : "Institute " + source,
                            source % 3 == 0 ? "vendor" : source % 3 == 1 ? "independent" : "press"))
                    .append('\n');
        }

        private static String name(int number) {
            return String.format(Locale.ROOT, NAMES.get(number % NAMES.size()), number);
        }

        private static String quoted(String text) {
            return '"' + text + '"';
        }

        private String value(String unit, boolean huge) {
            return switch (unit) {
                case "percent" -> String.valueOf(chance.nextInt(1001) / 10.0);
                case "yes_no" -> chance.nextBoolean() ? "yes" : "no";
                case "points" ->
                    huge ? "9" + chance.nextInt(1_000_000_000) + "000" : String.valueOf(chance.nextInt(21) - 10);
                default -> huge ? String.valueOf(chance.nextInt(5)) : "0.00" + (1 + chance.nextInt(9));
            };
        }
    }
}
