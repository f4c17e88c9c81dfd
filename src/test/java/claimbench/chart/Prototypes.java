package claimbench.chart;

import claimbench.chart.DotSpec.Panel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The numbers of the design study, retyped from its pictures. */
final class Prototypes {

    static final List<Row> MODELS = List.of(
            new Row("Qwen3.5-397B-A17B", true),
            new Row("Gemini-3 Pro", false),
            new Row("Claude 4.5 Opus", false),
            new Row("GPT-5.2", false),
            new Row("K2.5", false),
            new Row("Qwen3-Max-Thinking", false));

    static final String STAMP = "as of 2026-02-16 · 18 claims · dataset 7f3a91c · claimbench 0.1";

    private Prototypes() {}

    static Frame frame(String id, Size size, String title, String subtitle, String... notes) {
        return new Frame(
                new PictureId(id, "", id),
                title,
                subtitle,
                Arrays.asList(notes),
                "",
                STAMP,
                size,
                "Chart of " + title,
                WholeNames.of(List.of()));
    }

    static DotSpec dots(Size size) {
        Frame frame = frame(
                "dots",
                size,
                "Qwen3.5 leads only on IFBench, and that lead is within sampling error",
                "Score, % correct, higher is better. Equal distances are equal differences in all three panels.",
                "Source: Alibaba, Qwen3.5 launch post [1]; all 18 values, rivals’ included, are Alibaba’s. Intervals: "
                        + "Wilson, from item counts (MMLU-Pro 12,032; SuperGPQA 26,529 and IFBench 300 assumed); they "
                        + "leave out harness and prompt effects.");
        return new DotSpec(
                frame,
                MODELS,
                List.of(
                        panel("MMLU-Pro", "89.0", "89.8", "87.8 89.8 89.5 87.4 87.1 85.7", 0.6),
                        panel("SuperGPQA", "73.3", "74.0", "70.4 74.0 70.6 67.9 69.2 67.3", 0.5),
                        panel("IFBench", "69.4", "76.5", "76.5 70.4 58.0 75.4 70.2 70.9", 4.9)),
                "95% interval",
                "cannot be told apart from the best");
    }

    static Panel panel(String title, String low, String high, String values, double half) {
        String[] printed = values.split(" ", -1);
        List<Optional<Reading>> dots = IntStream.range(0, printed.length)
                .mapToObj(i -> Optional.of(dot(printed[i], i == 0 || i == 5 ? MarkShape.OWN : MarkShape.RIVAL, half)))
                .toList();
        return new Panel(title, "%", Optional.of(span(low, high)), dots);
    }

    static Reading dot(String value, MarkShape mark, double half) {
        BigDecimal number = new BigDecimal(value);
        BigDecimal reach = BigDecimal.valueOf(half);
        return new Reading(number, value, mark, Optional.of(new Span(number.subtract(reach), number.add(reach))));
    }

    static Span span(String low, String high) {
        return new Span(new BigDecimal(low), new BigDecimal(high));
    }

    private static final String MATRIX = """
            87.8 -2.0 1|94.9 -1.0 1|70.4 -3.6 2|93.0 -1.0 1|92.6 -2.2 2|76.5 best 0|words|words
            89.8 best 0|95.9 best 0|74.0 best 0|93.4 -0.6 1|93.5 -1.3 1|70.4 -6.1 3|none|none
            89.5 -0.3 1|95.6 -0.3 1|70.6 -3.4 2|92.2 -1.8 1|90.9 -3.9 2|58.0 -18.5 3|none|none
            87.4 -2.4 2|95.0 -0.9 1|67.9 -6.1 3|90.5 -3.5 2|94.8 best 0|75.4 -1.1 1|none|none
            87.1 -2.7 2|94.5 -1.4 1|69.2 -4.8 2|94.0 best 0|93.9 -0.9 1|70.2 -6.3 3|none|none
            85.7 -4.1 2|92.8 -3.1 2|67.3 -6.7 3|93.7 -0.3 1|93.4 -1.4 1|70.9 -5.6 3|none|none
            """;

    static MatrixSpec matrix(Size size) {
        Frame frame = frame(
                "matrix",
                size,
                "Gemini-3 Pro has the best score on three of six benchmarks; Qwen3.5 on one",
                "Models × capabilities. Large number: score, % correct. Small number: points behind the column’s best. "
                        + "No composite score is computed.",
                "Sources: [1] Alibaba, Qwen3.5 launch post, 2026-02-16 (all numeric cells); [2] press reports of the "
                        + "launch. “No claim found” means no row in the claims file; it does not mean the model "
                        + "cannot do it.");
        return new MatrixSpec(
                frame,
                MODELS,
                List.of(
                        group("Knowledge", "MMLU-Pro", "MMLU-Redux", "SuperGPQA", "C-Eval"),
                        group("Instruction following", "IFEval", "IFBench"),
                        group("Qualitative claims", "Two-hour video analysis", "Multistep workflows")),
                MATRIX.lines()
                        .map(line -> Arrays.stream(line.split("\\|", -1))
                                .map(text -> cell(text, line.contains("words") || line.startsWith("85.7")))
                                .toList())
                        .toList(),
                List.of("best", "up to 2 points behind", "2 to 5", "more than 5"));
    }

    private static MatrixSpec.Group group(String title, String... columns) {
        return new MatrixSpec.Group(
                title,
                Arrays.stream(columns)
                        .map(column -> new MatrixSpec.Column(column, ""))
                        .toList());
    }

    private static Cell cell(String text, boolean own) {
        MarkShape mark = own ? MarkShape.OWN : MarkShape.RIVAL;
        if (text.equals("words")) {
            return new Cell.Words("claimed", "not measured [2]", Optional.of(mark), false);
        }
        if (text.equals("none")) {
            return new Cell.Missing();
        }
        String[] parts = text.split(" ", -1);
        return new Cell.Value(
                new BigDecimal(parts[0]),
                parts[0],
                List.of(parts[1].replace('-', '−')),
                Shade.steps().get(Integer.parseInt(parts[2])),
                Optional.of(mark),
                false);
    }

    static SourceSpec sources(Size size) {
        Frame frame = frame(
                "sources",
                size,
                "Published scores for one model differ by up to 10.7 points between sources",
                "Qwen3.5-397B-A17B: score, % correct, by who published it. Right: gap to the vendor’s claim and why "
                        + "it may differ.",
                "Sources: [1] Alibaba launch post; [3] baa-ai, SWAN 4-bit model card; [4] whatmodel.sh; [5] apxml.com "
                        + "model page; [6] castform.com. Conditions differ between sources; a gap is a question to "
                        + "ask, not an error found.");
        return new SourceSpec(
                frame,
                List.of(
                        line("MMLU-Pro", "−10.7", "4-bit weights, not like for like", own("87.8"), run("77.1")),
                        line(
                                "SWE-bench Verified",
                                "−2.8 / +3.6",
                                "listing equals GPT-5.2’s score",
                                own("76.4"),
                                run("73.6"),
                                listing("80.0")),
                        line("Terminal-Bench 2", "+1.5", "no run stated in the listing", own("52.5"), listing("54.0")),
                        line("GPQA Diamond", "", "agrees (copy, adds no evidence)", own("88.4"), listing("88.4"))));
    }

    static SourceSpec.Line line(String name, String gap, String reason, SourceSpec.Published... values) {
        return new SourceSpec.Line(new Row(name, true), Arrays.asList(values), gap, reason);
    }

    static SourceSpec.Published own(String value) {
        return new SourceSpec.Published(new BigDecimal(value), MarkShape.OWN, "[1]");
    }

    static SourceSpec.Published run(String value) {
        return new SourceSpec.Published(new BigDecimal(value), MarkShape.INDEPENDENT, "[3]");
    }

    static SourceSpec.Published listing(String value) {
        return new SourceSpec.Published(new BigDecimal(value), MarkShape.PRESS, "[5]");
    }

    static BarSpec bars(Size size) {
        Frame frame = frame(
                "bars",
                size,
                "Qwen3.5 has the highest IFBench score, within sampling error of GPT-5.2",
                "IFBench, % correct, higher is better. Bars begin at zero.",
                "Source: Alibaba, Qwen3.5 launch post [1].");
        List<Optional<Reading>> bars = new ArrayList<>(
                panel("", "0", "1", "76.5 70.4 58.0 75.4 70.2 70.9", 4.9).dots());
        bars.set(4, Optional.empty());
        bars.set(3, Optional.of(new Reading(new BigDecimal("75.4"), "75.4", MarkShape.INDEPENDENT, Optional.empty())));
        return new BarSpec(frame, MODELS, bars, "95% interval");
    }

    /** Every kind of cell, and names in Chinese. */
    static MatrixSpec everyCell(Size size) {
        BigDecimal ten = BigDecimal.TEN;
        Optional<MarkShape> own = Optional.of(MarkShape.OWN);
        List<Cell> first = List.of(
                new Cell.Value(ten, "10.0", List.of("best", "3 sources"), Shade.BEST, own, true),
                new Cell.Words("up to two hours of video", "not measured", own, true),
                new Cell.Unlike(ten, "12.5", "other setting", own),
                new Cell.Insufficient("protocol not stated"),
                new Cell.Missing());
        List<Cell> second = List.of(
                new Cell.Value(
                        BigDecimal.ONE,
                        "1 048 576",
                        List.of("tokens"),
                        Shade.PLAIN,
                        Optional.of(MarkShape.PRESS),
                        true),
                new Cell.Withheld("withheld"),
                new Cell.NotApplicable(),
                new Cell.Missing(),
                new Cell.Value(BigDecimal.ONE, "1.0", List.of(), Shade.FAR, Optional.of(MarkShape.INDEPENDENT), false));
        return new MatrixSpec(
                frame(
                        "cells",
                        size,
                        "通义千问 and 文心一言 4.5 Turbo: every kind of cell there is",
                        "Units below the column titles.",
                        "Source: none."),
                List.of(new Row("通义千问 Qwen3.5", true), new Row("文心一言", false)),
                List.of(
                        new MatrixSpec.Group(
                                "Long context and video",
                                List.of(
                                        new MatrixSpec.Column("Context", "tokens"),
                                        new MatrixSpec.Column("Video length", ""),
                                        new MatrixSpec.Column("SWE-bench Verified", "% resolved"))),
                        new MatrixSpec.Group(
                                "Rest",
                                List.of(
                                        new MatrixSpec.Column("中文 C-Eval", "% correct"),
                                        new MatrixSpec.Column("GPQA", "% correct")))),
                List.of(first, second),
                List.of("best", "to 2", "to 5", "beyond"));
    }

    /** Five panels in two units, with gaps. */
    static DotSpec manyPanels(Size size) {
        DotSpec three = dots(size);
        List<Panel> panels = new ArrayList<>(three.panels());
        List<Optional<Reading>> some = new ArrayList<>(
                panel("", "0", "1", "88.4 91.9 87.0 92.4 87.6 87.4", 2.1).dots());
        some.set(2, Optional.empty());
        some.set(4, Optional.empty());
        panels.add(new Panel("GPQA Diamond", "%", Optional.empty(), some));
        panels.add(new Panel(
                "Time to first token, s (lower is better)",
                "s",
                Optional.of(span("0.41", "0.45")),
                panel("", "0", "1", "0.62 0.41 0.45 1.20 0.88 0.93", 0.03).dots()));
        return new DotSpec(three.frame(), three.rows(), panels, three.intervalLabel(), three.bandLabel());
    }

    static DotSpec longNames(Size size) {
        DotSpec three = dots(size);
        List<Row> rows = new ArrayList<>(three.rows());
        rows.set(1, new Row("Gemini-3-Pro-Preview-Thinking-High-Reasoning-Effort-2025-11-18-with-tools", false));
        rows.set(2, new Row("通义千问最新旗舰多模态智能体思考模型内部测试版本二零二六年二月十六日发布", false));
        return new DotSpec(three.frame(), rows, three.panels(), three.intervalLabel(), three.bandLabel());
    }

    static SourceSpec coinciding(Size size) {
        SourceSpec.Published rival = new SourceSpec.Published(new BigDecimal("70"), MarkShape.RIVAL, "[9]");
        return new SourceSpec(
                frame("coinciding", size, "Marks at one place stay visible", "Score, % correct.", "Source: none."),
                List.of(
                        line(
                                "all four kinds",
                                "0",
                                "the same value four times",
                                own("70"),
                                run("70"),
                                rival,
                                listing("70")),
                        line("two runs", "+0.1", "two independent runs agree", run("70"), run("70.1")),
                        line(
                                "own and run",
                                "",
                                "a long reason that has to be wrapped on two lines because it is long",
                                own("72"),
                                run("72")),
                        line("one", "", "", own("60")),
                        line("three lists", "−3", "copied", listing("75"), listing("75"), listing("75"), own("78"))));
    }

    static BarSpec limits(Size size) {
        return new BarSpec(
                frame("limits", size, "Longest video claimed", "Minutes of video in one request.", "Source: [1]."),
                List.of(
                        new Row("Qwen3.5-397B-A17B", true),
                        new Row("Gemini-3 Pro", false),
                        new Row("K2.5", false),
                        new Row("Zero", false)),
                List.of(
                        Optional.of(new Reading(new BigDecimal("120"), "120 min", MarkShape.OWN, Optional.empty())),
                        Optional.of(new Reading(new BigDecimal("45"), "45 min", MarkShape.PRESS, Optional.empty())),
                        Optional.empty(),
                        Optional.of(new Reading(BigDecimal.ZERO, "0 min", MarkShape.INDEPENDENT, Optional.empty()))),
                "95% interval");
    }
}
