package claimbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What holds for every picture, read back from what was drawn. */
final class DrawingAssert {

    private DrawingAssert() {}

    static void readable(Drawing drawing, List<String> names) {
        noTextTouchesAnother(drawing);
        noTextTouchesAMark(drawing);
        everythingIsOnThePage(drawing);
        everyTextIsLargeEnough(drawing);
        namesAreInFull(drawing, names);
    }

    static void noTextTouchesAnother(Drawing drawing) {
        List<Pen.Placed> texts = drawing.texts();
        List<String> touching = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (isTouched(texts.get(i).box(), texts.get(j).box())) {
                    touching.add(texts.get(i).text() + " / " + texts.get(j).text());
                }
            }
        }
        assertThat(texts).isNotEmpty();
        assertThat(touching).as("texts that touch").isEmpty();
    }

    /** Marks of values, bars with their intervals and ends, and whatever else words must keep away from. */
    static void noTextTouchesAMark(Drawing drawing) {
        List<Rectangle2D> inks = new ArrayList<>(drawing.inks());
        drawing.marks().stream()
                .filter(mark -> mark.radius() > 0)
                .forEach(mark -> inks.add(new Rectangle2D.Double(
                        mark.x() - mark.radius(), mark.y() - mark.radius(), 2 * mark.radius(), 2 * mark.radius())));
        List<String> touching = new ArrayList<>();
        for (Pen.Placed text : drawing.texts()) {
            for (Rectangle2D ink : inks) {
                if (isTouched(text.box(), ink)) {
                    touching.add(text + " / " + ink);
                }
            }
        }
        assertThat(touching).as("texts on marks").isEmpty();
    }

    private static boolean isTouched(Rectangle2D a, Rectangle2D b) {
        Rectangle2D common = a.createIntersection(b);
        return common.getWidth() > 0.01 && common.getHeight() > 0.01;
    }

    /** Of 7.5 points where the picture is as wide as it is meant to be. */
    static void everyTextIsLargeEnough(Drawing drawing) {
        double inches = drawing.size() == Size.MEMO ? 16.5 / 2.54 : drawing.width() / 96.0;
        double points = inches * 72 / drawing.width();
        assertThat(drawing.texts())
                .allSatisfy(text ->
                        assertThat(text.size() * points).as(text.toString()).isGreaterThanOrEqualTo(7.5));
    }

    static void everythingIsOnThePage(Drawing drawing) {
        assertThat(drawing.height()).isLessThanOrEqualTo(drawing.size().mostHeight());
        if (drawing.size() == Size.SLIDE) {
            assertThat(drawing.height()).isEqualTo(720);
        }
        Rectangle2D page = new Rectangle2D.Double(0, 0, drawing.width(), drawing.height());
        assertThat(drawing.texts())
                .allSatisfy(text -> assertThat(page.contains(text.box()))
                        .as(text.toString())
                        .isTrue());
        assertThat(drawing.marks())
                .allSatisfy(mark -> assertThat(page.contains(mark.x(), mark.y()))
                        .as(mark.toString())
                        .isTrue());
    }

    /** Lines of a name follow one another; between them a space may have gone. */
    static void namesAreInFull(Drawing drawing, List<String> names) {
        String all = drawing.texts().stream()
                .map(text -> text.text().replace(" ", ""))
                .collect(Collectors.joining());
        assertThat(names).allSatisfy(name -> assertThat(all).contains(name.replace(" ", "")));
        assertThat(all).doesNotContain("...").doesNotContain("…");
    }

    static List<String> names(List<Row> rows) {
        return rows.stream().map(Row::name).toList();
    }
}
