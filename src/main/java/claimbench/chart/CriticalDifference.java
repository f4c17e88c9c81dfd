package claimbench.chart;

import claimbench.catalogue.Capability;
import claimbench.compare.BenchmarkColumn;
import claimbench.score.CompleteBlock;
import claimbench.score.MeanRanks;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whose mean ranks over benchmarks differ by more than chance: over all, and in each capability with enough. */
final class CriticalDifference {

    private final Material material;
    private final String scope;
    private final List<BenchmarkColumn> columns;

    private CriticalDifference(Material material, String scope, List<BenchmarkColumn> columns) {
        this.material = material;
        this.scope = scope;
        this.columns = columns;
    }

    static List<Drawing> draw(Material material) {
        List<Drawing> drawings = new ArrayList<>();
        List<BenchmarkColumn> all = material.capabilities().stream()
                .flatMap(capability -> material.scores(capability).stream())
                .toList();
        new CriticalDifference(material, "", all).drawing().ifPresent(drawings::add);
        for (Capability capability :
                material.capabilities().size() > 1 ? material.capabilities() : List.<Capability>of()) {
            new CriticalDifference(material, capability.name(), material.scores(capability))
                    .drawing()
                    .ifPresent(drawings::add);
        }
        return drawings;
    }

    /** As many models as a picture of the size holds. */
    private Optional<Drawing> drawing() {
        for (int most = CompleteBlock.MOST_MODELS; most >= CompleteBlock.LEAST_MODELS; most--) {
            Optional<CompleteBlock> block = CompleteBlock.of(material.matrix(), columns, material.focus(), most);
            if (block.isEmpty()) {
                return Optional.empty();
            }
            if (CriticalDifferencePlot.fits(spec(block.get(), material.unnamed()))) {
                return Optional.of(CriticalDifferencePlot.draw(spec(block.get(), material.id(scope))));
            }
        }
        return Optional.empty();
    }

    private CriticalDifferenceSpec spec(CompleteBlock block, PictureId id) {
        MeanRanks ranks = MeanRanks.of(block);
        List<String> order = ranks.places().stream().map(MeanRanks.Place::model).toList();
        return new CriticalDifferenceSpec(
                frame(block, ranks, id),
                ranks,
                order.stream().map(material::row).toList(),
                new DataTable(
                        List.of(
                                "model",
                                "mean rank",
                                "not told apart from",
                                "benchmarks",
                                "critical difference",
                                "source"),
                        IntStream.range(0, order.size())
                                .mapToObj(place -> List.of(
                                        order.get(place),
                                        CriticalDifferencePlot.two(
                                                ranks.places().get(place).rank()),
                                        String.join("; ", alike(ranks, place)),
                                        Integer.toString(block.columns().size()),
                                        CriticalDifferencePlot.two(ranks.criticalDifference()),
                                        Cited.ids(material.claims(List.of(order.get(place)), block.columns()))))
                                .toList()));
    }

    private static List<String> alike(MeanRanks ranks, int place) {
        double rank = ranks.places().get(place).rank();
        return ranks.places().stream()
                .filter(other -> Math.abs(other.rank() - rank) < ranks.criticalDifference())
                .map(MeanRanks.Place::model)
                .filter(model -> !model.equals(ranks.places().get(place).model()))
                .toList();
    }

    private Frame frame(CompleteBlock block, MeanRanks ranks, PictureId id) {
        List<String> out = material.models().stream()
                .filter(model -> !block.models().contains(model))
                .toList();
        List<String> benchmarks = columns.stream()
                .filter(column -> !block.columns().contains(column))
                .map(BenchmarkColumn::title)
                .toList();
        String names = String.join(
                ", ", block.columns().stream().map(BenchmarkColumn::title).toList());
        return material.frame(
                id,
                new Material.Words(
                        "Critical difference diagram of " + block.models().size() + " models on "
                                + block.columns().size() + " benchmarks",
                        title(block, ranks),
                        "Mean rank over " + block.columns().size() + benchmarksOf()
                                + " on which all " + block.models().size()
                                + " models have a value, 1 is highest. Bars join models whose difference is below the critical "
                                + "difference at 5 %.",
                        List.of(
                                Credits.inBrief(material.claims(block.models(), block.columns()), material.citations()),
                                "Benchmarks: " + names + ".",
                                "Method: Friedman’s test (p " + p(ranks.p())
                                        + ") and Nemenyi’s critical difference. The "
                                        + "result depends on which models are in the pool" + mixed(block) + "."),
                        new NotShown()
                                .add(
                                        out,
                                        "model that has no value on some of these|models that have no value on some of these",
                                        "--models")
                                .add(benchmarks, "further benchmark with gaps|further benchmarks with gaps", "")
                                .toString()));
    }

    private String mixed(CompleteBlock block) {
        long sources = material.claims(block.models(), block.columns()).stream()
                .map(claim -> claim.attribution().sourceId())
                .distinct()
                .count();
        return sources > 1 ? "; values of " + sources + " sources are set beside one another" : "";
    }

    private String benchmarksOf() {
        return scope.isEmpty() ? " benchmarks" : " benchmarks of " + scope;
    }

    private static String p(double p) {
        if (Double.isNaN(p)) {
            return "not defined";
        }
        return p < 0.001
                ? "< 0.001"
                : "= " + BigDecimal.valueOf(p).round(new MathContext(2)).toPlainString();
    }

    private String title(CompleteBlock block, MeanRanks ranks) {
        int count = block.models().size();
        String over = "over " + block.columns().size() + (scope.isEmpty() ? "" : " " + scope) + " benchmarks";
        String first = ranks.places().get(0).model();
        if (!(ranks.p() <= MeanRanks.LEVEL)) {
            return "Mean ranks " + over + " do not tell the " + count + " models apart";
        }
        int tied = ranks.tiedWithFirst() - 1;
        String top = tied == 0
                ? "all " + (count - 1) + " others can be told apart from " + first
                : tied == count - 1
                        ? "none of the other models can be told apart from " + first
                        : tied + " of " + (count - 1) + " others cannot be told apart from " + first;
        return "By mean ranks " + over + ", " + top;
    }
}
