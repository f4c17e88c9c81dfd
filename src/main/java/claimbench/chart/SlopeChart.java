package claimbench.chart;

import java.util.List;

/** What changed: from another model to the focus, or of the focus since an earlier day. */
final class SlopeChart {

    private SlopeChart() {}

    static List<Drawing> draw(Material material) {
        return material
                .options()
                .since()
                .map(then -> DateSlope.of(material, then).map(DateSlope::drawing))
                .orElseGet(() -> ModelSlope.of(material).map(ModelSlope::drawing))
                .stream()
                .toList();
    }
}
