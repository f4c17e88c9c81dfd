package claimbench.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.CombinedDomainCategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultIntervalCategoryDataset;
import org.jspecify.annotations.Nullable;

/** A horizontal category plot without any decoration of its own: rows down, values across, head on top. */
final class RowPlot {

    private final CategoryPlot plot = new CategoryPlot();
    private int layers;

    RowPlot(ValueAxis head) {
        bare(plot);
        plot.setRangeAxis(head);
        plot.setRangeAxisLocation(AxisLocation.TOP_OR_LEFT);
        plot.setRangeGridlinesVisible(false);
        plot.setRangeZeroBaselineVisible(false);
        plot.setShadowGenerator(null);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    }

    /** Adds a layer over the others: one item at most in each row. */
    RowPlot layer(List<Optional<Span>> items, ItemRenderer.Painter painter) {
        Number[][] lows = {
            items.stream().map(item -> number(item.map(Span::low))).toArray(Number[]::new)
        };
        Number[][] highs = {
            items.stream().map(item -> number(item.map(Span::high))).toArray(Number[]::new)
        };
        Integer[] rows = IntStream.range(0, items.size()).boxed().toArray(Integer[]::new);
        plot.setDataset(layers, new DefaultIntervalCategoryDataset(new Integer[] {0}, rows, lows, highs));
        plot.setRenderer(layers, new ItemRenderer(painter));
        layers++;
        return this;
    }

    RowPlot overlay(Overlay.Painter painter) {
        plot.addAnnotation(new Overlay(painter));
        return this;
    }

    CategoryPlot plot() {
        return plot;
    }

    CategoryPlot plot(RowAxis rows) {
        plot.setDomainAxis(rows);
        return plot;
    }

    /** Plots side by side, all of the same width, that share their rows. */
    static CategoryPlot sideBySide(RowAxis rows, List<CategoryPlot> plots, double gap) {
        CombinedDomainCategoryPlot all = new CombinedDomainCategoryPlot(rows);
        bare(all);
        all.setGap(gap);
        plots.forEach(plot -> all.add(plot, 1));
        return all;
    }

    private static void bare(CategoryPlot plot) {
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setDomainGridlinesVisible(false);
    }

    private static @Nullable Number number(Optional<BigDecimal> value) {
        return value.map(Number.class::cast).orElse(null);
    }
}
