package claimbench.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/** Plots one below the other, each with its own size, from the upper left corner. */
final class StackedPlot extends Plot {

    /** A plot and the room it takes. */
    record Part(Plot plot, double width, double height) {}

    private final transient List<Part> parts;
    private final double gap;

    StackedPlot(List<Part> parts, double gap) {
        this.parts = List.copyOf(parts);
        this.gap = gap;
    }

    @Override
    public String getPlotType() {
        return "stack";
    }

    @Override
    public void draw(
            Graphics2D g,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState state,
            @Nullable PlotRenderingInfo info) {
        double y = area.getY();
        for (Part part : parts) {
            part.plot().draw(g, new Rectangle2D.Double(area.getX(), y, part.width(), part.height()), null, null, null);
            y += part.height() + gap;
        }
    }
}
