package claimbench.chart;

import claimbench.catalogue.Capability;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Claim matrices: models by capabilities, and for every capability models by benchmarks. */
final class MatrixChart {

    private MatrixChart() {}

    static List<Drawing> draw(Material material) {
        List<Capability> all = material.comparison().capabilities();
        boolean few = material.matrix().columns().size() <= BenchmarkMatrix.MOST_COLUMNS;
        if (few || all.size() == 1) {
            return BenchmarkMatrix.whole(material);
        }
        List<Drawing> drawings = new ArrayList<>(OverviewMatrix.draw(material));
        for (Capability capability : material.capabilities()) {
            drawings.addAll(BenchmarkMatrix.of(material, capability));
        }
        return drawings;
    }

    /**
     * As many pictures as it takes to show all rows and columns of a matrix, the focus in each of them.
     *
     * @param models in the order of the comparison
     * @param page makes a matrix of some models and some columns
     */
    static <C> List<Drawing> pages(
            Material material,
            String topic,
            List<String> models,
            List<C> columns,
            BiFunction<List<String>, List<C>, MatrixSpec> page) {
        boolean withFocus = models.contains(material.focus()) && models.size() > 1;
        List<String> others = models.subList(withFocus ? 1 : 0, models.size());
        List<MatrixSpec> parts = new ArrayList<>();
        List<List<C>> groups = Parts.balanced(columns, some -> {
            MatrixSpec spec = page.apply(models, some);
            return ClaimMatrix.columnsThatFit(spec) == spec.columns().size();
        });
        for (List<C> group : groups) {
            BiFunction<List<String>, List<C>, MatrixSpec> repeated = (some, chosen) -> page.apply(
                    withFocus
                            ? Stream.concat(Stream.of(material.focus()), some.stream())
                                    .toList()
                            : some,
                    chosen);
            boolean single = groups.size() == 1 && ClaimMatrix.fits(page.apply(models, group));
            List<List<String>> rows = single
                    ? List.of(others)
                    : Parts.balanced(
                            others, some -> ClaimMatrix.fits(numbered(repeated.apply(some, group), Parts.LONGEST)));
            rows.forEach(some -> parts.add(repeated.apply(some, group)));
        }
        List<Drawing> drawings = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Frame frame = parts.get(i).frame();
            drawings.add(ClaimMatrix.draw(
                    parts.get(i).framed(frame.numbered(material.id(topic), Parts.words(i + 1, parts.size())))));
        }
        return drawings;
    }

    private static MatrixSpec numbered(MatrixSpec spec, String part) {
        return spec.framed(spec.frame().numbered(spec.frame().id(), part));
    }
}
