package claimbench.office;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.document.Block;
import claimbench.document.Document;
import claimbench.document.Figure;
import claimbench.document.SampleReport;
import claimbench.document.Slot;
import claimbench.document.Table;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.junit.jupiter.api.Test;

final class SlideMemoTest {

    private static final Document REPORT = SampleReport.document();

    /** A deck of two slides with four places and text of its own. */
    private static byte[] deck() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSLFSlide first = show.createSlide();
            box(first, "Ours & <yours>", 20, 20, 600, 40);
            box(first, "{{claimbench:chart dots Math}}", 20, 80, 400, 300);
            box(first, "{{ claimbench:sources }}", 450, 80, 250, 400);
            XSLFSlide second = show.createSlide();
            box(second, "{{claimbench:matrix}}", 20, 80, 680, 200);
            box(second, "{{claimbench:summary}}", 20, 300, 680, 200);
            box(second, "in a sentence {{claimbench:matrix}} stays", 20, 500, 300, 30);
            show.write(out);
            return OfficeParts.write(OfficeParts.read(out.toByteArray()));
        }
    }

    private static void box(XSLFSlide slide, String text, double x, double y, double width, double height) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(x, y, width, height));
        box.setText(text);
    }

    private static List<Block> blocks(Predicate<Block> which) {
        return REPORT.blocks().stream().filter(which).limit(1).toList();
    }

    private static List<List<Block>> parts() {
        return List.of(
                blocks(Figure.class::isInstance),
                blocks(Block.References.class::isInstance),
                blocks(Table.class::isInstance),
                blocks(Block.Bullets.class::isInstance));
    }

    private static byte[] filled() throws IOException {
        return SlideMemo.fill(deck(), REPORT, parts());
    }

    private static List<XSLFShape> shapes(byte[] file, int slide) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            return List.copyOf(show.getSlides().get(slide).getShapes());
        }
    }

    @Test
    void placesAreFoundSlideBySlide() throws IOException {
        assertThat(SlideMemo.slots(deck()))
                .containsExactly(
                        new Slot("chart dots Math", false, ""),
                        new Slot("sources", false, ""),
                        new Slot("matrix", false, ""),
                        new Slot("summary", false, ""));
    }

    @Test
    void filledPlacesAreFoundAgain() throws IOException {
        assertThat(SlideMemo.slots(filled()))
                .extracting(Slot::part)
                .containsExactly("chart dots Math", "sources", "matrix", "summary");
        assertThat(SlideMemo.slots(filled())).allMatch(Slot::filled);
        assertThat(SlideMemo.slots(filled()).get(3).text()).startsWith("Qwen 3.5 leads on 1 of 4 benchmarks");
    }

    @Test
    void pictureFitsIntoItsPlace() throws IOException {
        Rectangle2D picture = shapes(filled(), 0).get(1).getAnchor();
        assertThat(new Rectangle2D.Double(19, 79, 402, 302).contains(picture)).isTrue();
        assertThat(picture.getWidth() / picture.getHeight()).isBetween(2.12, 2.13);
    }

    @Test
    void refreshingWithTheSameReportChangesNothing() throws IOException {
        byte[] once = filled();
        assertThat(SlideMemo.fill(once, REPORT, parts())).isEqualTo(once);
    }

    @Test
    void emptyPartsLeaveTheirPlacesAlone() throws IOException {
        byte[] deck = deck();
        assertThat(SlideMemo.fill(deck, REPORT, List.of(List.of(), List.of(), List.of(), List.of())))
                .isEqualTo(deck);
    }

    @Test
    void everythingElseKeepsItsBytes() throws IOException {
        SortedMap<String, byte[]> before = OfficeParts.read(deck());
        SortedMap<String, byte[]> after = OfficeParts.read(filled());
        List<String> changed = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : before.entrySet()) {
            if (!java.util.Arrays.equals(part.getValue(), after.get(part.getKey()))) {
                changed.add(part.getKey());
            }
        }
        assertThat(changed)
                .isSubsetOf(
                        "[Content_Types].xml",
                        "ppt/slides/slide1.xml",
                        "ppt/slides/slide2.xml",
                        "ppt/slides/_rels/slide1.xml.rels",
                        "ppt/slides/_rels/slide2.xml.rels");
        TreeSet<String> added = new TreeSet<>(after.keySet());
        added.removeAll(before.keySet());
        assertThat(added).containsExactly("ppt/media/claimbench1.png");
        String old = new String(before.get("ppt/slides/slide1.xml"), StandardCharsets.UTF_8);
        String now = new String(after.get("ppt/slides/slide1.xml"), StandardCharsets.UTF_8);
        String head = old.substring(0, old.indexOf("<p:sp>", old.indexOf("Ours")));
        assertThat(now).startsWith(head);
        assertThat(new String(after.get("ppt/slides/slide2.xml"), StandardCharsets.UTF_8))
                .contains("in a sentence {{claimbench:matrix}} stays");
    }

    @Test
    void pictureThatIsReplacedGoesWithWhatLedToIt() throws IOException {
        List<List<Block>> other = new ArrayList<>(parts());
        other.set(0, blocks(Block.Bullets.class::isInstance));
        SortedMap<String, byte[]> after = OfficeParts.read(SlideMemo.fill(filled(), REPORT, other));
        assertThat(after).doesNotContainKey("ppt/media/claimbench1.png");
        assertThat(new String(after.get("ppt/slides/_rels/slide1.xml.rels"), StandardCharsets.UTF_8))
                .doesNotContain("claimbench1.png");
    }
}
