package claimbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelPlacesTest {

    private static final double RADIUS = 5;
    private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 500, 300);

    @Test
    void aLoneLabelStandsAtTheRightOfItsMark() {
        Rectangle2D box = new LabelPlaces(AREA)
                .place(new Point2D.Double(100, 100), RADIUS, 60, 16)
                .orElseThrow();
        assertThat(box.getMinX()).isBetween(105.0, 112.0);
        assertThat(box.getCenterY()).isEqualTo(100);
    }

    @Test
    void atTheRightEdgeItStandsAtTheLeft() {
        Rectangle2D box = new LabelPlaces(AREA)
                .place(new Point2D.Double(490, 100), RADIUS, 60, 16)
                .orElseThrow();
        assertThat(box.getMaxX()).isBetween(478.0, 485.0);
    }

    @Test
    void noLabelTouchesAnotherAMarkALineOrTheEdge() {
        for (int seed = 0; seed < 50; seed++) {
            Random chance = new Random(seed);
            LabelPlaces places = new LabelPlaces(AREA);
            List<Point2D> points = new ArrayList<>();
            List<Rectangle2D> marks = new ArrayList<>();
            for (int i = 0; i < 14; i++) {
                Point2D point = new Point2D.Double(10 + 480 * chance.nextDouble(), 10 + 280 * chance.nextDouble());
                points.add(point);
                marks.add(new Rectangle2D.Double(point.getX() - 6, point.getY() - 6, 12, 12));
            }
            Line2D line = new Line2D.Double(0, 150, 500, 150);
            marks.forEach(places::take);
            places.avoid(line);
            List<Rectangle2D> boxes = points.stream()
                    .map(point -> places.place(point, RADIUS, 40 + chance.nextInt(60), 16))
                    .flatMap(Optional::stream)
                    .toList();
            assertThat(boxes).hasSizeGreaterThan(9);
            for (Rectangle2D box : boxes) {
                assertThat(AREA.contains(box)).isTrue();
                assertThat(box.intersectsLine(line)).isFalse();
                assertThat(marks).noneMatch(box::intersects);
                assertThat(boxes).filteredOn(other -> !other.equals(box)).noneMatch(box::intersects);
            }
        }
    }

    @Test
    void whereThereIsNoRoomNoneIsPlaced() {
        LabelPlaces places = new LabelPlaces(AREA);
        places.take(AREA);
        assertThat(places.place(new Point2D.Double(100, 100), RADIUS, 60, 16)).isEmpty();
        assertThat(new LabelPlaces(AREA).place(new Point2D.Double(100, 100), RADIUS, 600, 16))
                .isEmpty();
    }
}
