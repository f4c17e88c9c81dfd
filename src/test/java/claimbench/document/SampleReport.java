package claimbench.document;

import claimbench.document.Block.Bullets;
import claimbench.document.Block.Callout;
import claimbench.document.Block.Definition;
import claimbench.document.Block.Definitions;
import claimbench.document.Block.Heading;
import claimbench.document.Block.Paragraph;
import claimbench.document.Block.References;
import claimbench.document.Block.Source;
import claimbench.document.Document.Meta;
import claimbench.document.Inline.Code;
import claimbench.document.Inline.Emphasis;
import claimbench.document.Inline.Link;
import claimbench.document.Inline.NoteRef;
import claimbench.document.Inline.Strong;
import claimbench.document.Inline.Text;
import claimbench.document.Table.Align;
import claimbench.document.Table.Cell;
import claimbench.document.Table.Column;
import claimbench.document.Table.Row;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** One memo with every block, fed to every format. */
public final class SampleReport {

    private SampleReport() {}

    public static Document document() {
        List<Meta> head = List.of(
                new Meta("Question", "Where does Qwen 3.5 stand against its rivals, and who says so?"),
                new Meta("Models", "Qwen3.5-397B-A17B and eleven others"),
                new Meta(
                        "Evidence",
                        List.of(new Text("38 claims from 12 sources, most of them vendors' own "), new NoteRef(1))),
                new Meta("As of", "2026-02-16"),
                new Meta("Status", "Draft"));
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(summary());
        blocks.addAll(comparison());
        blocks.add(new Block.Details(
                Block.Details.State.FOLDED,
                "What a reader unfolds <here>",
                List.of(new Paragraph(
                        List.of(new Text("Folded away, with a source "), new NoteRef(3), new Text("."))))));
        blocks.add(new Callout(
                Callout.Kind.CONTEXT, List.of(new Paragraph("The market is projected to grow threefold by 2030."))));
        blocks.addAll(method());
        blocks.add(new Heading(2, "sources", "Sources"));
        blocks.add(new References(
                IntStream.rangeClosed(1, 12).mapToObj(SampleReport::source).toList()));
        return new Document(
                new Info(
                        "Qwen 3.5 against its rivals",
                        Language.EN,
                        "as of 2026-02-16 · 38 claims · 12 models · dataset 7f3a91c · claimbench 0.1.0"),
                head,
                blocks);
    }

    private static List<Block> summary() {
        return List.of(
                new Heading(2, "summary", "Summary"),
                new Bullets(
                        Bullets.Order.UNNUMBERED,
                        List.of(
                                List.of(
                                        new Strong("Qwen 3.5 leads on 1 of 4 benchmarks"),
                                        new Text(", IFBench, with 76.5 percent against 75.4; the lead is within"
                                                + " sampling error "),
                                        new NoteRef(1),
                                        new NoteRef(2),
                                        new Text(".")),
                                List.of(
                                        new Text("On MMLU-Pro it reports 87.8 percent, 2.0 points behind Gemini-3 Pro,"
                                                + " and the gap is beyond sampling error "),
                                        new NoteRef(1),
                                        new Text(" (see "),
                                        new Link("#matrix", "the matrix"),
                                        new Text(").")),
                                List.of(
                                        new Text("Two sources give different SWE-bench Verified values, 76.4 and"
                                                + " 80.0; the second equals the value of another model "),
                                        new NoteRef(4),
                                        new NoteRef(11),
                                        new Text(".")),
                                List.of(
                                        new Text("Not known: "),
                                        new Emphasis("no independent measurement"),
                                        new Text(" of agentic work was found for any of the twelve models.")))),
                new Callout(
                        Callout.Kind.CAUTION,
                        List.of(
                                new Paragraph("Nine of ten values below were measured by the company that sells a model"
                                        + " in the table. Read a small gap as no gap."),
                                new Bullets(
                                        Bullets.Order.NUMBERED,
                                        List.of(
                                                Inline.text("Rivals' values come from the same vendor's table."),
                                                Inline.text(
                                                        "Prompts and tools are stated for two benchmarks only."))))));
    }

    private static List<Block> comparison() {
        return List.of(
                new Heading(2, "comparison", "Comparison"),
                new Paragraph(List.of(
                        new Text("Each number is printed as the source gives it and leads to that source. The product"
                                + " name 通义千问 stands for the same family; its identifier is "),
                        new Code("qwen3.5-397b-a17b"),
                        new Text("."))),
                matrix(),
                legend(),
                new Heading(3, "spread", "How far apart the models are"),
                new Figure(
                        "spread-figure",
                        List.of(new Text("Scores on MMLU-Pro, percent correct, higher is better. "), new NoteRef(1)),
                        "Dot plot of twelve models on MMLU-Pro, where Gemini-3 Pro is first with 89.8 percent and"
                                + " Qwen 3.5 is third with 87.8.",
                        new Figure.Picture("spread.png", SampleReport::picture, 680, 320, SampleReport::paint),
                        List.of(
                                new Figure.DataFile("spread.svg", "spread.svg"),
                                new Figure.DataFile("spread.csv", "spread.csv"))));
    }

    private static List<Block> method() {
        return List.of(
                new Heading(2, "method", "Method"),
                new Paragraph("Values are compared only where benchmark, metric and protocol agree. A gap counts as a"
                        + " lead when the 95 percent interval of the difference leaves out zero."),
                new Heading(3, "words", "Words used"),
                new Definitions(
                        Definitions.Layout.LIST,
                        List.of(
                                new Definition("reports", "The source prints the value for its own model."),
                                new Definition(
                                        "within sampling error",
                                        "Another draw of as many test items could turn" + " the order round."),
                                new Definition(
                                        Inline.text("unlike"),
                                        List.of(
                                                new Text("Measured under conditions that differ; see "),
                                                new Link("https://example.org/protocols?a=1&b=2", "the protocols"),
                                                new Text("."))))),
                new Callout(
                        Callout.Kind.FINDING,
                        List.of(new Paragraph("No composite score is given: the benchmarks have different units."))),
                new Callout(Callout.Kind.NOTE, List.of(new Paragraph("A second run gives identical files."))));
    }

    private static Table matrix() {
        List<Column> columns = List.of(
                Column.rowHeader("Model"),
                Column.of("MMLU-Pro", Align.RIGHT).in("Knowledge"),
                Column.of("SuperGPQA", Align.RIGHT).in("Knowledge"),
                Column.of("IFBench", Align.RIGHT).in("Following instructions"),
                Column.of("SWE-bench Verified", Align.RIGHT).in("Work"),
                Column.of("Video length", Align.LEFT).in("Work"),
                Column.of("Evidence", Align.CENTER));
        String[] models = {
            "Qwen3.5-397B-A17B", "Qwen3-Max", "GPT-5.2", "Claude Opus 4.5", "Gemini-3 Pro", "Kimi K2.5",
            "DeepSeek-V3.2", "GLM-4.7", "MiniMax M2.1", "Doubao-Seed-1.8", "ERNIE 5.0", "Olmo 3"
        };
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < models.length; at++) {
            Row row = Row.of(cells(models[at], at)).in(at < 2 ? "The model and its forerunner" : "Rivals");
            rows.add(at == 0 ? row.emphasise() : row);
        }
        return new Table(
                "matrix",
                List.of(
                        new Text("What is claimed for twelve models, percent correct unless said otherwise. "),
                        new Strong("Bold blue"),
                        new Text(" is the model of this memo.")),
                columns,
                rows);
    }

    private static List<Cell> cells(String model, int at) {
        if (model.startsWith("Olmo")) {
            return List.of(Cell.of(model), missing(), missing(), missing(), missing(), notApplicable(), grade("D"));
        }
        return List.of(
                Cell.of(model),
                value(at == 4 ? Cell.Kind.BEST : Cell.Kind.VALUE, 89.8 - Math.abs(at - 4) * 0.5, "△", 1),
                at % 4 == 3 ? missing() : value(Cell.Kind.VALUE, 74.0 - at * 0.7, at == 0 ? "○" : "△", 2),
                value(at == 0 ? Cell.Kind.BEST : Cell.Kind.VALUE, 76.5 - at * 1.1, at == 0 ? "○" : "◇", 3 + at % 7),
                at == 0 ? disputed() : value(at == 5 ? Cell.Kind.UNLIKE : Cell.Kind.VALUE, 80.9 - at, "●", 12),
                at < 2 ? words() : missing(),
                grade(at < 4 ? "B" : "C"));
    }

    private static Cell value(Cell.Kind kind, double value, String mark, int source) {
        String text = claimbench.harness.ValueText.number(java.math.BigDecimal.valueOf(value), 1);
        return Cell.of(kind, List.of(new Text(text + " " + mark + " "), new NoteRef(source)));
    }

    private static Cell disputed() {
        return Cell.of(
                        Cell.Kind.DISPUTED,
                        List.of(
                                new Text("76.4 ○ "),
                                new NoteRef(4),
                                new Inline.Break(),
                                new Text("80.0 ◇ "),
                                new NoteRef(11),
                                new Inline.Break(),
                                new Text("2 values")))
                .at("swe-qwen")
                .hinting("Two sources, 3.6 points apart");
    }

    private static Cell words() {
        return Cell.of(Cell.Kind.WORDS, List.of(new Text("“up to two hours”, claimed "), new NoteRef(10)));
    }

    private static Cell missing() {
        return Cell.of(Cell.Kind.MISSING, Inline.text("no claim found"));
    }

    private static Cell notApplicable() {
        return Cell.of(Cell.Kind.NOT_APPLICABLE, Inline.text("– n/a"));
    }

    private static Cell grade(String grade) {
        return Cell.of(grade);
    }

    private static Block legend() {
        return new Definitions(
                Definitions.Layout.LINE,
                List.of(
                        new Definition("●", "measured independently"),
                        new Definition("○", "reported by the own vendor"),
                        new Definition("△", "reported by a rival"),
                        new Definition("◇", "repeated, no run of its own"),
                        new Definition("B–D", "grade of the evidence")));
    }

    private static Source source(int number) {
        return new Source(
                number,
                "source-" + number,
                List.of(
                        new Text(number == 1 ? "Alibaba Cloud. " : "Publisher " + number + ". "),
                        new Link(
                                "https://example.org/reports/2026/model_card-" + number, "Model card, table " + number),
                        new Text(". Vendor. Published 2026-02-16, read 2026-02-16; gives " + number + " claims.")),
                List.of(Inline.text("C-" + number + " Qwen 3.5 × MMLU-Pro = 87.8 %")));
    }

    private static byte[] picture() {
        BufferedImage image = new BufferedImage(1360, 640, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.scale(2, 2);
        paint(g);
        g.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void paint(Graphics2D g) {
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 680, 320);
        g.setStroke(new BasicStroke(1));
        for (int at = 0; at < 12; at++) {
            int y = 20 + at * 25;
            g.setColor(new Color(0xD5DAE0));
            g.drawLine(150, y, 660, y);
            g.setColor(at == 2 ? new Color(0x0072B2) : new Color(0x3D444D));
            g.fillOval(625 - at * 35, y - 5, 10, 10);
            g.fillRect(20, y - 3, 90 + at % 3 * 10, 6);
        }
    }
}
