package claimbench.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/** A plot that has neither rows nor columns and leaves all its drawing to a painter. */
final class FreePlot extends Plot {

    private final transient Overlay.Painter painter;

    FreePlot(Overlay.Painter painter) {
        this.painter = painter;
    }

    @Override
    public String getPlotType() {
        return "free";
    }

    @Override
    public void draw(
            Graphics2D g,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState state,
            @Nullable PlotRenderingInfo info) {
        painter.paint(g, area);
    }
}
