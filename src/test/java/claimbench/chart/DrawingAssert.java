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
        everythingIsOnThePage(drawing);
        namesAreInFull(drawing, names);
    }

    static void noTextTouchesAnother(Drawing drawing) {
        List<Pen.Placed> texts = drawing.texts();
        List<String> touching = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                Rectangle2D common =
                        texts.get(i).box().createIntersection(texts.get(j).box());
                if (common.getWidth() > 0.01 && common.getHeight() > 0.01) {
                    touching.add(texts.get(i).text() + " / " + texts.get(j).text());
                }
            }
        }
        assertThat(texts).isNotEmpty();
        assertThat(touching).as("texts that touch").isEmpty();
    }

    static void everythingIsOnThePage(Drawing drawing) {
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
