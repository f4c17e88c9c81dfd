package claimbench.chart;

import claimbench.chart.DotSpec.Panel;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.plot.CategoryPlot;

/**
 * Small multiples of dots with interval and tie band, as many side by side as the width allows. Panels of one unit have the
 * same length for the same difference, wherever they begin.
 */
final class DotPlot {

    private static final double WIDTH_OF_A_PANEL = 185;
    private static final double LEAST_MEASURE = 64;
    private static final int MOST_STEPS = 4;
    private static final double MOST_LABEL = 0.32;
    private static final double INSET = 8;
    private static final double VALUE_GAP = 11;
    private static final double CITE_GAP = 4;
    private static final double ROW_HEIGHT = 25;
    private static final double BAND_GAP = 18;

    private final DotSpec spec;
    private final Sheet sheet;
    private final double cites;
    private final double gutter;
    private final RowLabels labels;
    private final int panelsAbreast;
    private final double panelWidth;
    private final Map<Panel, Scale> scales;

    private DotPlot(DotSpec spec) {
        this.spec = spec;
        this.sheet = new Sheet(spec.frame(), legend(spec));
        double widest = dots(spec)
                .mapToDouble(dot -> Glyphs.width(dot.cited().numbers(), Theme.CITE))
                .max()
                .orElse(0);
        this.cites = widest > 0 ? widest + CITE_GAP : 0;
        this.gutter = cites
                + VALUE_GAP
                + dots(spec)
                        .mapToDouble(dot -> Glyphs.width(dot.text(), Theme.VALUE_FOCUS))
                        .max()
                        .orElse(0);
        RowLabels least = RowLabels.of(spec.rows(), MOST_LABEL * sheet.width(), ROW_HEIGHT);
        this.panelsAbreast = abreast(least.width());
        this.panelWidth = panelWidth(least.width(), panelsAbreast);
        this.scales = scales();
        double rows = (double) spec.rows().size() * bands().size();
        this.labels = least.grown(sheet.spare(height(least)) / rows, ROW_HEIGHT);
    }

    static Drawing draw(DotSpec spec) {
        DotPlot plot = new DotPlot(spec);
        return plot.sheet.drawing(plot.height(plot.labels), plot.data(), plot::body);
    }

    /** Whether a picture of its size holds it. */
    static boolean fits(DotSpec spec) {
        DotPlot plot = new DotPlot(spec);
        return plot.height(plot.labels) <= plot.sheet.room();
    }

    private static List<Key> legend(DotSpec spec) {
        Set<MarkShape> marks = EnumSet.noneOf(MarkShape.class);
        dots(spec).forEach(dot -> marks.add(dot.mark()));
        List<Key> keys = new ArrayList<>();
        marks.forEach(mark -> keys.add(Key.mark(mark, Theme.MARK)));
        if (dots(spec).anyMatch(dot -> dot.interval().isPresent())) {
            keys.add(Key.line(spec.intervalLabel(), Theme.INTERVAL, 3));
        }
        if (spec.panels().stream().anyMatch(panel -> panel.band().isPresent())) {
            keys.add(Key.band(spec.bandLabel()));
        }
        if (spec.panels().stream().anyMatch(DotPlot::hasNoClaim)) {
            keys.add(Key.hatch());
        }
        return keys;
    }

    private static boolean hasNoClaim(Panel panel) {
        return IntStream.range(0, panel.dots().size())
                .anyMatch(row ->
                        panel.dots().get(row).isEmpty() && panel.absences().get(row) == Absence.NO_CLAIM);
    }

    private static Stream<Reading> dots(DotSpec spec) {
        return spec.panels().stream().flatMap(panel -> panel.dots().stream()).flatMap(Optional::stream);
    }

    private int abreast(double labelWidth) {
        int most =
                Math.min((int) (sheet.width() / WIDTH_OF_A_PANEL), spec.panels().size());
        while (most > 1 && panelWidth(labelWidth, most) - INSET - gutter < LEAST_MEASURE) {
            most--;
        }
        int bands = (spec.panels().size() + most - 1) / most;
        return (spec.panels().size() + bands - 1) / bands;
    }

    private double panelWidth(double labelWidth, int abreast) {
        return Math.floor((sheet.width() - labelWidth - (abreast - 1) * Theme.PANEL_GAP) / abreast);
    }

    private Map<Panel, Scale> scales() {
        double measure = panelWidth - INSET - gutter;
        Map<String, List<Panel>> byUnit = spec.panels().stream().collect(Collectors.groupingBy(Panel::unit));
        return byUnit.values().stream()
                .flatMap(panels -> {
                    List<Scale> alike =
                            Scale.alike(panels.stream().map(DotPlot::extent).toList(), measure, MOST_STEPS);
                    return Stream.iterate(0, i -> i < panels.size(), i -> i + 1)
                            .map(i -> Map.entry(panels.get(i), alike.get(i)));
                })
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, same) -> first));
    }

    private static Span extent(Panel panel) {
        List<Span> spans = new ArrayList<>(panel.band().stream().toList());
        panel.dots().stream().flatMap(Optional::stream).forEach(dot -> {
            spans.add(Span.at(dot.value()));
            dot.interval().ifPresent(spans::add);
        });
        return Span.over(spans);
    }

    private List<List<Panel>> bands() {
        List<List<Panel>> bands = new ArrayList<>();
        for (int i = 0; i < spec.panels().size(); i += panelsAbreast) {
            bands.add(spec.panels().subList(i, Math.min(spec.panels().size(), i + panelsAbreast)));
        }
        return bands;
    }

    private double height(RowLabels rows) {
        double heads = bands().stream().mapToDouble(this::headHeight).sum();
        return heads + bands().size() * rows.height() + (bands().size() - 1) * BAND_GAP;
    }

    private List<Glyphs> title(Panel panel) {
        return Paragraph.balanced(panel.heading(), Theme.PANEL, panelWidth - INSET);
    }

    private double headHeight(List<Panel> band) {
        double titles = band.stream()
                .mapToDouble(panel -> Paragraph.height(title(panel)))
                .max()
                .orElse(0);
        return Math.ceil(titles + 4 + Theme.TICK.lineHeight() + 3);
    }

    private StackedPlot body(Pen pen) {
        List<StackedPlot.Part> parts = new ArrayList<>();
        for (List<Panel> band : bands()) {
            double head = headHeight(band);
            List<CategoryPlot> plots =
                    band.stream().map(panel -> panel(pen, panel, head).plot()).toList();
            parts.add(new StackedPlot.Part(
                    RowPlot.sideBySide(new RowAxis(pen, labels), plots, Theme.PANEL_GAP),
                    labels.width() + band.size() * (panelWidth + Theme.PANEL_GAP) - Theme.PANEL_GAP,
                    head + labels.height()));
        }
        return new StackedPlot(parts, BAND_GAP);
    }

    private RowPlot panel(Pen pen, Panel panel, double head) {
        Scale scale = scales.getOrDefault(panel, new Scale(BigDecimal.ZERO, BigDecimal.ONE, 1));
        double perPixel = scale.length() / (panelWidth - INSET - gutter);
        double low = scale.start().doubleValue() - INSET * perPixel;
        double high = scale.end().doubleValue() + gutter * perPixel;
        ScaleHead axis = new ScaleHead(pen, scale, title(panel), panel.band(), labels);
        int number = spec.panels().indexOf(panel);
        return new RowPlot(new HeadAxis(low, high, head, axis::paint))
                .layer(
                        panel.dots().stream()
                                .map(dot -> dot.flatMap(Reading::interval))
                                .toList(),
                        this::interval)
                .layer(
                        panel.dots().stream()
                                .map(dot -> dot.map(d -> Span.at(d.value())))
                                .toList(),
                        (g, row, extent) -> panel.dots()
                                .get(row)
                                .ifPresent(dot -> mark(
                                        pen,
                                        g,
                                        dot,
                                        new Mark(
                                                number,
                                                row,
                                                0,
                                                dot.value(),
                                                extent.centre(),
                                                extent.middle(),
                                                Theme.MARK_RADIUS))))
                .overlay((g, area) -> values(pen, g, panel, area));
    }

    private void interval(Graphics2D g, int row, ItemRenderer.Extent extent) {
        g.setPaint(spec.rows().get(row).focus() ? Theme.FOCUS_SOFT : Theme.INTERVAL);
        g.fill(new Rectangle2D.Double(extent.left(), extent.middle() - 1.5, extent.right() - extent.left(), 3));
    }

    private void mark(Pen pen, Graphics2D g, Reading dot, Mark mark) {
        dot.mark()
                .draw(
                        g,
                        dot.mark().at(mark.x(), mark.y(), Theme.MARK_RADIUS),
                        Theme.mark(spec.rows().get(mark.row()).focus()),
                        Theme.PAPER);
        pen.mark(mark);
    }

    private void values(Pen pen, Graphics2D g, Panel panel, Rectangle2D area) {
        for (int row = 0; row < spec.rows().size(); row++) {
            double middle = area.getMinY() + labels.middle(row);
            Style style = Theme.value(spec.rows().get(row).focus());
            Optional<Reading> dot = panel.dots().get(row);
            if (dot.isPresent()) {
                pen.right(g, Glyphs.of(dot.get().text(), style), area.getMaxX() - cites, middle + style.drop());
                pen.left(
                        g,
                        Glyphs.of(dot.get().cited().numbers(), Theme.CITE),
                        area.getMaxX() - cites + CITE_GAP,
                        middle + style.drop());
            } else {
                NoClaim.draw(
                        pen,
                        g,
                        new Rectangle2D.Double(area.getMinX() + INSET, middle - 9, panelWidth - INSET - gutter, 18),
                        panel.absences().get(row));
            }
        }
    }

    private DataTable data() {
        List<List<String>> table = new ArrayList<>();
        for (Panel panel : spec.panels()) {
            for (int row = 0; row < spec.rows().size(); row++) {
                List<String> line = new ArrayList<>(List.of(
                        panel.title(), panel.unit(), spec.rows().get(row).name()));
                Optional<Reading> dot = panel.dots().get(row);
                line.add(dot.map(d -> d.value().toPlainString()).orElse(""));
                line.add(dot.map(d -> d.mark().label())
                        .orElse(panel.absences().get(row).words()));
                line.add(low(dot.flatMap(Reading::interval)));
                line.add(high(dot.flatMap(Reading::interval)));
                line.add(low(panel.band()));
                line.add(high(panel.band()));
                line.add(dot.map(d -> d.cited().ids()).orElse(""));
                table.add(line);
            }
        }
        return new DataTable(
                List.of(
                        "measure",
                        "unit",
                        "model",
                        "value",
                        "measured by",
                        "interval low",
                        "interval high",
                        "band low",
                        "band high",
                        "source"),
                table);
    }

    private static String low(Optional<Span> span) {
        return span.map(s -> s.low().toPlainString()).orElse("");
    }

    private static String high(Optional<Span> span) {
        return span.map(s -> s.high().toPlainString()).orElse("");
    }
}
