package claimbench.chart;

import claimbench.audit.Agreement;
import claimbench.audit.GapPair;
import claimbench.audit.GapSummary;
import claimbench.audit.Gaps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Whether what vendors state holds up where others measured: first the gaps of all vendors, apart by how the conditions
 * compare, then each vendor's pairs.
 */
final class GapChart {

    /** A scale whose labels fit here fits in every size. */
    private static final double LEAST_MEASURE = 150;

    private final Material material;
    private final Gaps gaps;
    private final List<GapPair> drawn;

    private GapChart(Material material, Gaps gaps) {
        this.material = material;
        this.gaps = gaps;
        this.drawn = new GapSummary(gaps.pairs()).pooled();
    }

    static List<Drawing> draw(Material material) {
        return draw(material, Gaps.of(material.comparison()));
    }

    static List<Drawing> draw(Material material, Gaps gaps) {
        GapChart chart = new GapChart(material, gaps);
        if (chart.drawn.isEmpty()) {
            return List.of();
        }
        List<Drawing> drawings = new ArrayList<>(chart.strips());
        chart.vendors().forEach(vendor -> drawings.addAll(GapDumbbell.draw(material, vendor, gaps)));
        return drawings;
    }

    /** That of the focus first, then those with most pairs. */
    private List<String> vendors() {
        String first = material.model(material.focus()).vendor();
        return drawn.stream()
                .map(GapPair::vendor)
                .distinct()
                .sorted(Comparator.comparing((String vendor) -> !vendor.equals(first))
                        .thenComparing(vendor -> -drawn.stream()
                                .filter(pair -> pair.vendor().equals(vendor))
                                .count())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** One picture, or one for each state of the conditions where that is too much; all on one scale. */
    private List<Drawing> strips() {
        List<Agreement> states = Arrays.stream(Agreement.values())
                .filter(state -> drawn.stream().anyMatch(pair -> pair.agreement() == state))
                .toList();
        Scale scale = Scale.alike(
                        List.of(Span.over(drawn.stream()
                                .map(GapWords::points)
                                .map(points -> new Span(points.min(BigDecimal.ZERO), points.max(BigDecimal.ZERO)))
                                .toList())),
                        LEAST_MEASURE)
                .get(0);
        LineupSpec whole = new GapStrip(material, gaps, states, vendors(), scale).spec();
        if (states.size() == 1 || Lineup.fits(whole)) {
            return whole.drawings(part -> material.id(""));
        }
        return states.stream()
                .flatMap(state -> new GapStrip(material, gaps, List.of(state), vendors(), scale)
                        .spec().drawings(part -> material.id("")).stream())
                .toList();
    }
}
