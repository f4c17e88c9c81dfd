package claimbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.harness.Citations;
import claimbench.harness.Comparison;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontierChartTest {

    private static List<Drawing> drawings(Comparison comparison, Size size) {
        return ChartKind.FRONTIER.draw(comparison, Citations.of(comparison), new ChartOptions(size, Optional.empty()));
    }

    private record Point(String model, double cost, double score, boolean frontier) {

        boolean beats(Point other) {
            return cost <= other.cost && score >= other.score && (cost < other.cost || score > other.score);
        }
    }

    private static List<Point> points(Drawing drawing) {
        return drawing.data().rows().stream()
                .filter(row -> !row.get(1).isEmpty())
                .map(row -> new Point(
                        row.get(0),
                        Double.parseDouble(row.get(1)),
                        Double.parseDouble(row.get(2)),
                        row.get(4).equals("yes")))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Qwen3.5-397B-A17B", "GLM-5", "Claude Opus 4.5", "ERNIE 5.0 Preview"})
    void theFrontierAndTheTitleAreWhatTheNumbersSay(String focus) {
        List<Drawing> drawings = drawings(Comparisons.real(focus), Size.MEMO);
        assertThat(drawings).hasSize(2);
        for (Drawing drawing : drawings) {
            List<Point> points = points(drawing);
            assertThat(points)
                    .allSatisfy(point -> assertThat(point.frontier())
                            .as(point.toString())
                            .isEqualTo(points.stream().noneMatch(other -> other.beats(point))));
            Optional<Point> own =
                    points.stream().filter(point -> point.model().equals(focus)).findFirst();
            long beating = own.map(point -> points.stream()
                            .filter(other -> other.cost() < point.cost() && other.score() > point.score())
                            .count())
                    .orElse(0L);
            String title = drawing.title();
            if (title.startsWith("None of ")) {
                assertThat(own.orElseThrow().frontier()).isTrue();
            } else if (beating > 0) {
                assertThat(title).startsWith(beating + " of " + (points.size() - 1) + " other models");
            } else {
                assertThat(title)
                        .startsWith(points.stream().filter(Point::frontier).count() + " of " + points.size());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void everyModelWithAScoreStandsInThePictureByNameInEverySize(Size size) {
        for (Drawing drawing : drawings(Comparisons.real(""), size)) {
            List<String> models =
                    drawing.data().rows().stream().map(row -> row.get(0)).toList();
            DrawingAssert.readable(drawing, models);
            assertThat(models.size() + LeftOutLine.count(drawing, "model")).isEqualTo(27);
            Gallery.hang(drawing.id() + "-" + size, drawing);
        }
    }

    @Test
    void higherScoresStandHigherAndDearerModelsFurtherRight() {
        Drawing drawing = drawings(Comparisons.real(""), Size.MEMO).get(0);
        List<List<String>> rows = drawing.data().rows();
        for (Mark a : drawing.marks()) {
            for (Mark b : drawing.marks()) {
                if (a.value().compareTo(b.value()) > 0) {
                    assertThat(a.y()).isLessThan(b.y());
                }
                String left = rows.get(a.row()).get(1);
                String right = rows.get(b.row()).get(1);
                if (!left.isEmpty() && !right.isEmpty() && Double.parseDouble(left) < Double.parseDouble(right)) {
                    assertThat(a.x()).isLessThan(b.x());
                }
            }
        }
    }

    @Test
    void modelsWithoutAPriceStandLeftOfAllOthers() {
        Drawing drawing = drawings(Comparisons.real(""), Size.MEMO).get(0);
        List<List<String>> rows = drawing.data().rows();
        Set<Double> priced = new HashSet<>();
        Set<Double> unpriced = drawing.marks().stream()
                .filter(mark -> rows.get(mark.row()).get(1).isEmpty())
                .map(Mark::x)
                .collect(Collectors.toSet());
        drawing.marks().stream()
                .filter(mark -> !rows.get(mark.row()).get(1).isEmpty())
                .forEach(mark -> priced.add(mark.x()));
        assertThat(unpriced).hasSize(1).allSatisfy(x -> assertThat(priced).allMatch(other -> other > x + 20));
    }

    @Test
    void withoutPricesThereIsNone() {
        assertThat(drawings(Comparisons.realOf(Set.of(), Set.of("GPQA Diamond", "HLE")), Size.MEMO))
                .isEmpty();
    }

    @Test
    void benchmarksChooseThePair() {
        List<Drawing> drawings =
                drawings(Comparisons.realOf(Set.of(), Set.of("SWE-bench Verified", "Input price")), Size.MEMO);
        assertThat(drawings).hasSize(1);
        assertThat(drawings.get(0).data().header()).contains("SWE-bench Verified", "Input price, USD per 1M tokens");
    }
}
