package claimbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DrawingTest {

    static Stream<Drawing> drawings() {
        return Stream.of(
                DotPlot.draw(Prototypes.dots(Size.MEMO)),
                ClaimMatrix.draw(Prototypes.everyCell(Size.LANDSCAPE)),
                SourceComparison.draw(Prototypes.sources(Size.SLIDE)),
                Bars.draw(Prototypes.bars(Size.EMAIL)));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void isTheSameEveryTimeAndEverywhere(Drawing drawing) {
        byte[] png = drawing.png();
        String svg = drawing.svg();
        String csv = drawing.csv();
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("ar", "EG"));
            assertThat(drawing.png()).isEqualTo(png);
            assertThat(drawing.svg()).isEqualTo(svg);
            assertThat(drawing.csv()).isEqualTo(csv);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void pngKnowsItsSizeAndWhatItShows(Drawing drawing) throws Exception {
        byte[] png = drawing.png();
        Map<String, ByteBuffer> chunks = chunks(png);
        ByteBuffer size = chunks.getOrDefault("pHYs", ByteBuffer.allocate(9));
        assertThat(Math.round(size.getInt() * 0.0254)).isEqualTo(192);
        assertThat(Math.round(size.getInt() * 0.0254)).isEqualTo(192);
        assertThat(size.get()).as("metres").isEqualTo((byte) 1);
        assertThat(chunks.keySet()).contains("Title", "Description", "Source", "Software");
        assertThat(ImageIO.read(new ByteArrayInputStream(png)))
                .satisfies(image -> assertThat(image.getWidth()).isEqualTo(2 * drawing.width()))
                .satisfies(image -> assertThat(image.getHeight()).isEqualTo(2 * drawing.height()));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void svgIsSelfContained(Drawing drawing) throws Exception {
        Document document = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(drawing.svg())));
        Element root = document.getDocumentElement();
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 " + drawing.width() + " " + drawing.height());
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(document.getElementsByTagNameNS("*", "text").getLength()).isZero();
        assertThat(document.getElementsByTagNameNS("*", "clipPath").getLength()).isZero();
        assertThat(document.getElementsByTagNameNS("*", "title").item(0).getTextContent())
                .isEqualTo(drawing.title());
        assertThat(document.getElementsByTagNameNS("*", "desc").item(0).getTextContent())
                .isEqualTo(drawing.altText());
        assertThat(ids(document)).isNotEmpty().allMatch(id -> id.startsWith(drawing.id() + "-"));
        assertThat(drawing.svg()).doesNotContainPattern("\\d\\.\\d{3}").doesNotContain("DOCTYPE");
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void svgDefinesEveryLetterItUsesOnce(Drawing drawing) throws Exception {
        Document document = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(drawing.svg())));
        NodeList uses = document.getElementsByTagNameNS("*", "use");
        List<String> used = new ArrayList<>();
        for (int i = 0; i < uses.getLength(); i++) {
            used.add(((Element) uses.item(i))
                    .getAttributeNS("http://www.w3.org/1999/xlink", "href")
                    .substring(1));
        }
        assertThat(used).isNotEmpty();
        assertThat(ids(document)).doesNotHaveDuplicates().containsAll(used);
    }

    @Test
    void decimalsAreFewAndWithoutZerosAtTheirEnd() {
        assertThat(Stream.of(0.0, -0.001, 1.0, 10.5, -0.25, 0.05, 3.999, -12.34).map(Decimals::two))
                .containsExactly("0", "0", "1", "10.5", "-.25", ".05", "4", "-12.34");
        assertThat(Decimals.five(0.0135)).isEqualTo(".0135");
    }

    @Test
    void csvQuotesWhatHasToBeQuoted() {
        DataTable table =
                new DataTable(List.of("a", "b"), List.of(List.of("1,5", "say \"x\""), List.of("", "two\nlines")));
        assertThat(table.csv()).isEqualTo("a,b\n\"1,5\",\"say \"\"x\"\"\"\n,\"two\nlines\"\n");
    }

    @Test
    void captionHoldsSourcesAndStamp() {
        assertThat(Bars.draw(Prototypes.bars(Size.MEMO)).caption())
                .isEqualTo("Source: Alibaba, Qwen3.5 launch post [1].\n" + Prototypes.STAMP);
    }

    /** By kind of chunk; texts by their keyword. */
    private static Map<String, ByteBuffer> chunks(byte[] png) {
        Map<String, ByteBuffer> chunks = new HashMap<>();
        ByteBuffer file = ByteBuffer.wrap(png).position(8);
        while (file.hasRemaining()) {
            int length = file.getInt();
            byte[] kind = new byte[4];
            file.get(kind);
            byte[] content = new byte[length];
            file.get(content);
            file.getInt();
            String name = new String(kind, StandardCharsets.US_ASCII);
            String text = new String(content, StandardCharsets.ISO_8859_1);
            chunks.put(name.endsWith("Xt") ? text.substring(0, text.indexOf('\0')) : name, ByteBuffer.wrap(content));
        }
        return chunks;
    }

    private static List<String> ids(Document document) {
        List<String> ids = new ArrayList<>();
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttribute("id");
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        return ids;
    }
}
