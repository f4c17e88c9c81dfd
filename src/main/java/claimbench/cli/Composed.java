package claimbench.cli;

import claimbench.chart.ChartKind;
import claimbench.chart.ChartOptions;
import claimbench.chart.Drawing;
import claimbench.chart.Size;
import claimbench.document.Document;
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

    /**
     * Draws and puts into words.
     *
     * @param earlier the state of the last memo
     * @param command that makes the report again
     */
    static Composed of(Comparison comparison, MemoOptions memo, Optional<Earlier> earlier, String command) {
        Citations citations = Citations.of(comparison);
        ChartOptions options = new ChartOptions(Size.MEMO, Optional.empty(), Optional.empty(), earlier);
        List<Drawing> drawings = new ArrayList<>();
        for (ChartKind kind : ChartKind.values()) {
            drawings.addAll(kind.draw(comparison, citations, options));
        }
        Document document = ReportComposer.compose(comparison, citations, drawings, memo.report(earlier, command));
        return new Composed(document, drawings);
    }
}
