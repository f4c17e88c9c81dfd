package claimbench.chart;

import claimbench.harness.Citations;
import claimbench.harness.Comparison;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The charts there are, each by the question it answers. */
public enum ChartKind {
    MATRIX("What is claimed, by whom, and where are the gaps?", MatrixChart::draw),
    DOTS("Who is ahead, by how much, and is it more than noise?", DotChart::draw),
    SOURCES("Do the sources agree on this model?", SourceChart::draw),
    BARS("How do all models do on one benchmark?", BarChart::draw),
    SLOPE("What changed since the predecessor, or since an earlier date?", SlopeChart::draw),
    COVERAGE("How well is each cell supported?", CoverageChart::draw);

    private final String question;
    private final Function<Material, List<Drawing>> drawer;

    ChartKind(String question, Function<Material, List<Drawing>> drawer) {
        this.question = question;
        this.drawer = drawer;
    }

    /** The name that commands and files use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String question() {
        return question;
    }

    /** All pictures of this kind that the comparison has data for, the widest view first; none if it is empty. */
    public List<Drawing> draw(Comparison comparison, Citations citations, ChartOptions options) {
        return comparison.isEmpty()
                ? List.of()
                : List.copyOf(drawer.apply(new Material(word(), comparison, citations, options)));
    }
}
