package claimbench.chart;

import claimbench.catalogue.Capability;
import claimbench.chart.CoverageSpec.Column;
import claimbench.chart.CoverageSpec.Line;
import claimbench.claim.Claim;
import claimbench.claim.Source;
import claimbench.compare.BenchmarkColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Coverage maps: every model by every capability, on as many pictures as that takes. */
final class CoverageChart {

    /** The text area of an A4 page, in logical pixels. */
    private static final int TALLEST = 1000;

    private static final String HOW_TO_READ =
            "Cells are tinted by who measured, never by number: more claims are not more evidence. Claims under any "
                    + "setting count; doubted, withheld and withdrawn ones and those left out by --evidence do not. Sums add up "
                    + "the cells of all pictures. “No claim found” means no row in the claims; it does not mean that the model "
                    + "cannot do it.";

    private final Material material;
    private final List<String> models;
    private final List<Capability> capabilities;
    private final List<List<Coverage>> cells;

    private CoverageChart(Material material) {
        this.material = material;
        this.models = material.models();
        this.capabilities = material.comparison().capabilities().stream()
                .sorted(Comparator.comparing(capability -> !capability.isCore()))
                .toList();
        List<List<BenchmarkColumn>> columns = capabilities.stream()
                .map(capability -> material.comparison().columns(capability.name()))
                .toList();
        this.cells = models.stream()
                .map(model -> columns.stream()
                        .map(of -> Coverage.of(material.matrix(), model, of))
                        .toList())
                .toList();
    }

    static List<Drawing> draw(Material material) {
        return new CoverageChart(material).drawings();
    }

    private List<Drawing> drawings() {
        Frame frame = frame();
        double tallest = material.size().leastLayoutHeight() > 0
                ? material.size().leastLayoutHeight() * material.size().zoom()
                : TALLEST;
        int bands = 1;
        List<CoverageSpec> parts = parts(frame, bands);
        double highest = highest(parts);
        while (highest > tallest && bands < models.size()) {
            // Halving a picture less than halves its height, so this is never more than is needed.
            bands = Math.min(models.size(), Math.max(bands + 1, (int) (bands * highest / tallest)));
            parts = parts(frame, bands);
            highest = highest(parts);
        }
        return parts.stream()
                .map(part -> CoverageMap.draw(part.framed(part.frame().numbered(material.id(""), ""))))
                .toList();
    }

    private static double highest(List<CoverageSpec> parts) {
        return parts.stream()
                .mapToInt(part -> CoverageMap.draw(part).height())
                .max()
                .orElse(0);
    }

    /** Every capability in as few columns of pictures as hold them, the models in so many bands. */
    private List<CoverageSpec> parts(Frame frame, int bands) {
        int totals = capabilities.size() > 1 ? 1 : 0;
        int fit = Math.max(1, CoverageMap.columnsThatFit(material.size()) - totals);
        int pages = (capabilities.size() + fit - 1) / fit;
        List<CoverageSpec> parts = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            for (int band = 0; band < bands; band++) {
                Range columns = Range.of(page, pages, capabilities.size());
                Range rows = Range.of(band, bands, models.size());
                int number = parts.size() + 1;
                String part = pages * bands == 1 ? "" : " Part " + number + " of " + pages * bands + ".";
                parts.add(part(frame.numbered(frame.id(), part), rows, columns));
            }
        }
        return parts;
    }

    /** One of several parts that are as equal as can be. */
    private record Range(int from, int to) {
        static Range of(int part, int parts, int size) {
            return new Range(size * part / parts, size * (part + 1) / parts);
        }
    }

    private CoverageSpec part(Frame frame, Range rows, Range columns) {
        List<Line> lines = new ArrayList<>();
        List<List<Coverage>> shown = new ArrayList<>();
        for (int model = rows.from(); model < rows.to(); model++) {
            lines.add(new Line(material.row(models.get(model)), false));
            shown.add(row(cells.get(model), columns));
        }
        if (models.size() > 1) {
            lines.add(new Line(new Row("All " + models.size() + " models", false), true));
            List<Coverage> sums = new ArrayList<>();
            for (int i = 0; i < capabilities.size(); i++) {
                int capability = i;
                sums.add(Coverage.sum(
                        cells.stream().map(row -> row.get(capability)).toList()));
            }
            shown.add(row(sums, columns));
        }
        return new CoverageSpec(frame, lines, heads(columns), shown);
    }

    private List<Coverage> row(List<Coverage> all, Range columns) {
        List<Coverage> row = new ArrayList<>(all.subList(columns.from(), columns.to()));
        if (capabilities.size() > 1) {
            row.add(Coverage.sum(all));
        }
        return row;
    }

    private List<Column> heads(Range columns) {
        List<Column> heads = new ArrayList<>();
        for (Capability capability : capabilities.subList(columns.from(), columns.to())) {
            heads.add(new Column(capability.name(), counted(benchmarks(capability), "benchmark"), false));
        }
        if (capabilities.size() > 1) {
            heads.add(new Column("All", capabilities.size() + " capabilities", true));
        }
        return heads;
    }

    private long benchmarks(Capability capability) {
        return material.comparison().columns(capability.name()).stream()
                .map(BenchmarkColumn::benchmark)
                .distinct()
                .count();
    }

    private Frame frame() {
        int all = models.size() * capabilities.size();
        return material.frame(
                material.unnamed(),
                new Material.Words(
                        "Coverage map of " + counted(models.size(), "model") + " by "
                                + (capabilities.size() == 1 ? "1 capability" : capabilities.size() + " capabilities"),
                        title(all),
                        "Models × capabilities. Large: claims with a value, a copy counted once with its original. "
                                + "Small: benchmarks measured independently, of those with a claim. Mark: the best "
                                + "evidence of the cell.",
                        List.of(sources(), HOW_TO_READ),
                        new NotShown()
                                .add(
                                        material.comparison().leftOut().models(),
                                        "model not compared|models not compared",
                                        "--models")
                                .toString()));
    }

    private String title(int all) {
        long independent = cells.stream()
                .flatMap(List::stream)
                .filter(Coverage::isIndependent)
                .count();
        long missing = cells.stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.found())
                .count();
        String measured = independent == 0
                ? "No independent measurement stands behind "
                        + (all == 1 ? "the only cell" : "any of " + all + " cells")
                : "Independent measurements stand behind " + independent + " of " + counted(all, "cell") + " ("
                        + percent(independent, all) + ")";
        return measured
                + (missing == 0 ? "" : ", no claim was found for " + missing + " (" + percent(missing, all) + ")");
    }

    /** Never rounded to all or nothing. */
    private static String percent(long part, int of) {
        long rounded = Math.round(100.0 * part / of);
        return Math.max(1, part < of ? Math.min(99, rounded) : rounded) + " %";
    }

    /** Numbers that follow one another as from–to: there may be a hundred. */
    private String sources() {
        Set<Integer> numbers = new TreeSet<>();
        Set<String> publishers = new TreeSet<>();
        for (Claim claim : material.comparison().claims()) {
            material.citations().number(claim.attribution().source()).ifPresent(numbers::add);
            claim.attribution().source().map(Source::publisher).ifPresent(publishers::add);
        }
        if (numbers.size() <= Credits.MOST_IN_FULL) {
            return Credits.of(material.comparison().claims(), material.citations());
        }
        List<String> runs = new ArrayList<>();
        int first = -1;
        for (int number : numbers) {
            first = numbers.contains(number - 1) ? first : number;
            if (!numbers.contains(number + 1)) {
                runs.add(first == number ? "[" + number + "]" : "[" + first + "]–[" + number + "]");
            }
        }
        return "Sources: " + runs.stream().collect(Collectors.joining(", ")) + ", " + numbers.size() + " documents of "
                + counted(publishers.size(), "publisher") + "; the report lists them.";
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
