package claimbench.chart;

import java.util.Optional;

/**
 * How pictures are drawn, whatever they show.
 *
 * @param title stands in place of the finding; the finding then opens the subtitle
 */
public record ChartOptions(Size size, Optional<String> title) {

    public static ChartOptions defaults() {
        return new ChartOptions(Size.MEMO, Optional.empty());
    }
}
