package claimbench.cli;

import claimbench.chart.ChartKind;
import claimbench.chart.ChartOptions;
import claimbench.chart.Drawing;
import claimbench.chart.Size;
import claimbench.document.Document;
import claimbench.document.Figure;
import claimbench.harness.Citations;
import claimbench.harness.Comparison;
import claimbench.report.ReportComposer;
import claimbench.report.ReportOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A report before it is written: its text and all pictures. */
record Composed(Document document, List<Drawing> drawings) {

    Composed {
        drawings = List.copyOf(drawings);
    }

    /** All pictures, also those that no section shows. */
    List<Figure> figures() {
        return ReportComposer.figures(drawings);
    }

    /** Draws at a size, and puts into words. */
    static Composed of(Comparison comparison, Citations citations, Size size, ReportOptions options) {
        ChartOptions charts = new ChartOptions(size, Optional.empty(), Optional.empty(), options.since());
        List<Drawing> drawings = new ArrayList<>();
        for (ChartKind kind : ChartKind.ofReports()) {
            drawings.addAll(kind.draw(comparison, citations, charts));
        }
        return new Composed(ReportComposer.compose(comparison, citations, drawings, options), drawings);
    }
}
