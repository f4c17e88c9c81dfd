package claimbench.chart;

import claimbench.harness.Earlier;
import java.util.Optional;

/**
 * How pictures are drawn, and against what, whatever they show.
 *
 * @param title stands in place of the finding; the finding then opens the subtitle
 * @param against the model that a slope starts from; empty for the predecessor of the focus
 * @param since an earlier state, which a slope then starts from
 */
public record ChartOptions(Size size, Optional<String> title, Optional<String> against, Optional<Earlier> since) {

    public ChartOptions(Size size, Optional<String> title) {
        this(size, title, Optional.empty(), Optional.empty());
    }

    public static ChartOptions defaults() {
        return new ChartOptions(Size.MEMO, Optional.empty());
    }
}
