package claimbench.chart;

import claimbench.claim.Claim;
import claimbench.claim.Unit;
import claimbench.compare.BenchmarkColumn;
import claimbench.harness.ValueText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What different parties publish about one model, the widest gap first. */
final class SourceChart {

    private static final int MOST_LINES = 12;

    private final Material material;
    private final String model;
    private final List<PartyGap> gaps;

    private SourceChart(Material material, String model, List<PartyGap> gaps) {
        this.material = material;
        this.model = model;
        this.gaps = gaps;
    }

    static List<Drawing> draw(Material material) {
        String model = material.focus();
        List<PartyGap> gaps = gaps(material, model);
        for (String other : gaps.isEmpty() ? material.models() : List.<String>of()) {
            List<PartyGap> found = gaps(material, other);
            if (found.size() > gaps.size()) {
                model = other;
                gaps = found;
            }
        }
        return gaps.isEmpty() ? List.of() : new SourceChart(material, model, gaps).drawings();
    }

    /** One for each benchmark in percent on which two kinds of party print a value. */
    private static List<PartyGap> gaps(Material material, String model) {
        List<PartyGap> gaps = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (BenchmarkColumn column : material.matrix().columns()) {
            boolean percent =
                    column.benchmark().isScore() && column.benchmark().scale().unit() == Unit.PERCENT;
            if (percent && seen.add(column.benchmark().name())) {
                PartyGap.of(material, model, column).ifPresent(gaps::add);
            }
        }
        gaps.sort(Comparator.comparing(PartyGap::widest).reversed());
        return gaps;
    }

    /** The widest gaps that one picture holds; all, on several, if the benchmarks were chosen by name. */
    private List<Drawing> drawings() {
        if (!material.namesBenchmarks()) {
            int count = Parts.most(
                    1,
                    Math.min(MOST_LINES, gaps.size()),
                    some -> SourceComparison.fits(spec(gaps.subList(0, some), frame(gaps.subList(0, some)))));
            List<PartyGap> shown = gaps.subList(0, count);
            return List.of(SourceComparison.draw(spec(shown, frame(shown).numbered(material.id(""), ""))));
        }
        Frame whole = frame(gaps);
        List<List<PartyGap>> parts = Parts.balanced(
                gaps, some -> SourceComparison.fits(spec(some, whole.numbered(material.unnamed(), Parts.LONGEST))));
        return IntStream.range(0, parts.size())
                .mapToObj(i -> SourceComparison.draw(
                        spec(parts.get(i), whole.numbered(material.id(""), Parts.words(i + 1, parts.size())))))
                .toList();
    }

    private SourceSpec spec(List<PartyGap> shown, Frame frame) {
        return new SourceSpec(
                frame,
                shown.stream()
                        .map(gap -> gap.line(material, model.equals(material.focus())))
                        .toList());
    }

    private Frame frame(List<PartyGap> shown) {
        List<Claim> claims =
                shown.stream().flatMap(gap -> gap.claims().stream()).toList();
        String instead = model.equals(material.focus())
                ? ""
                : " Of " + material.focus() + " no benchmark has values of several parties; of " + model
                        + " most have.";
        List<String> rest = gaps.subList(shown.size(), gaps.size()).stream()
                .map(gap -> gap.benchmark().name())
                .toList();
        List<String> others =
                material.models().stream().filter(other -> !other.equals(model)).toList();
        return material.frame(
                material.unnamed(),
                new Material.Words(
                        "Dumbbell chart of " + claims.size() + " published scores of " + model + " on " + shown.size()
                                + (shown.size() == 1 ? " benchmark" : " benchmarks"),
                        title(),
                        model + ": score, %, by who measured or repeated it. Right: the own vendor’s value less the "
                                + "other under the most similar setting, + if it is the better one, and why they may differ."
                                + instead,
                        List.of(
                                Credits.of(claims, material.citations())
                                        + Cited.key(shown.stream()
                                                .flatMap(gap -> gap.line(material, true).values().stream())
                                                .map(SourceSpec.Published::cited)),
                                "All claims of each benchmark that are not taken back are shown, also under other "
                                        + "settings, doubted ones and copies. A gap is a question to ask, not an error found."),
                        new NotShown()
                                .add(
                                        rest,
                                        "further benchmark with several parties|further benchmarks with several "
                                                + "parties",
                                        "--benchmarks")
                                .add(others, "other model|other models", "--focus")
                                .toString()));
    }

    private String title() {
        BigDecimal widest = gaps.get(0).widest();
        if (widest.signum() == 0) {
            return "All parties print the same scores for " + model;
        }
        Optional<BigDecimal> alike =
                gaps.stream().flatMap(gap -> gap.widestAlike().stream()).max(Comparator.naturalOrder());
        String under = alike.map(points -> points.compareTo(widest) == 0
                        ? ", also under the same stated setting"
                        : ", under the same stated setting by up to " + ValueText.number(points, 1))
                .orElse("");
        return "Published scores for " + model + " differ by up to " + ValueText.number(widest, 1)
                + " points between parties" + under;
    }
}
