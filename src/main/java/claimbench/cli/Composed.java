package claimbench.cli;

import claimbench.chart.ChartKind;
import claimbench.chart.ChartOptions;
import claimbench.chart.Drawing;
import claimbench.document.Document;
import claimbench.document.Figure;
import claimbench.harness.Citations;
import claimbench.harness.Comparison;
import claimbench.harness.Earlier;
import claimbench.report.ReportComposer;
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

    /**
     * Draws and puts into words.
     *
     * @param earlier the state of the last memo
     * @param command that makes the report again
     */
    static Composed of(
            Comparison comparison, Citations citations, MemoOptions memo, Optional<Earlier> earlier, String command) {
        ChartOptions options = new ChartOptions(memo.size(), Optional.empty(), Optional.empty(), earlier);
        List<Drawing> drawings = new ArrayList<>();
        for (ChartKind kind : ChartKind.values()) {
            drawings.addAll(kind.draw(comparison, citations, options));
        }
        Document document = ReportComposer.compose(comparison, citations, drawings, memo.report(earlier, command));
        return new Composed(document, drawings);
    }
}
