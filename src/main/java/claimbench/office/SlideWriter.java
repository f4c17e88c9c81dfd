package claimbench.office;

import claimbench.document.Block;
import claimbench.document.Document;
import claimbench.document.Figure;
import claimbench.document.Index;
import claimbench.document.Inline;
import claimbench.document.Language;
import claimbench.document.Table;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Prints a report as slides: one finding a slide, with its picture, its sources and what a speaker should know. */
public final class SlideWriter {

    /** Points that a picture's pixel takes at the size it was drawn for. */
    private static final double NATURAL = 0.75;

    /** Text of pictures gets no smaller than nine tenths of its size on paper. */
    private static final double LEAST_SCALE = 0.9 * NATURAL;

    private static final double[] BULLET_SIZES = {20, 18, 16, 14, 12};
    private static final double TABLE_SIZE = 12;
    private static final double SMALL = 10.5;
    private static final double NOTE = 10;
    private static final double GAP = 16;
    private static final double LEAST_TABLE_WIDTH = 260;
    private static final double LEAST_TABLE_HEIGHT = 90;
    private static final int MOST_ROWS = 8;
    private static final int MOST_COLUMNS = 8;
    private static final int MOST_COLUMNS_BESIDE = 5;

    private final Document document;
    private final Language language;
    private final SlidePlan plan;
    private final Deck deck;
    private final List<Figure> leftOut = new ArrayList<>();

    private SlideWriter(Document document, byte[] template) throws IOException {
        this.document = document;
        this.language = document.info().language();
        this.plan = SlidePlan.of(document.blocks());
        this.deck = new Deck(template, document.info());
    }

    /**
     * The slides as a {@code .pptx}.
     *
     * @param template one whose look they take; its own slides are dropped
     */
    public static byte[] write(Document document, Optional<byte[]> template) {
        try {
            return new SlideWriter(document, template.orElseGet(SlideBase::file)).write();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private byte[] write() throws IOException {
        cover();
        summary();
        plan.firstTable().ifPresent(this::table);
        plan.findings().forEach(this::finding);
        inTheReport();
        method();
        sources();
        return deck.file();
    }

    private void cover() {
        SlideShapes slide = deck.titleSlide(document.info().title());
        List<List<Inline>> lines = new ArrayList<>();
        for (Document.Meta meta : document.head()) {
            if (!Inline.plain(meta.value()).equals(document.info().stamp())) {
                List<Inline> line = new ArrayList<>(List.of(new Inline.Strong(meta.label() + ": ")));
                line.addAll(meta.value());
                lines.add(line);
            }
        }
        deck.subtitle(slide.slide(), lines);
    }

    private void summary() {
        if (plan.keyFindings().isEmpty()) {
            return;
        }
        SlideShapes slide = deck.slide(language.text("pptx.summary"));
        Rectangle2D area = deck.area(slide.slide());
        Rectangle2D box =
                new Rectangle2D.Double(area.getX(), area.getY(), Math.min(area.getWidth(), 800), area.getHeight());
        double size = BULLET_SIZES[BULLET_SIZES.length - 1];
        for (double tried : BULLET_SIZES) {
            if (SlideShapes.fitting(plan.keyFindings(), narrower(box, tried), tried, tried * 0.6)
                    == plan.keyFindings().size()) {
                size = tried;
                break;
            }
        }
        int fit = SlideShapes.fitting(plan.keyFindings(), narrower(box, size), size, size * 0.6);
        slide.points(plan.keyFindings().subList(0, fit), box, size, "Key findings");
    }

    private static Rectangle2D narrower(Rectangle2D box, double by) {
        return new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth() - by, box.getHeight());
    }

    private void finding(SlidePlan.Finding finding) {
        Figure figure = finding.figure();
        Rectangle2D page = new Rectangle2D.Double(0, 0, deck.width(), deck.usualHeight());
        if (scale(figure, page) < LEAST_SCALE) {
            leftOut.add(figure);
            return;
        }
        SlideShapes slide = deck.slide(Inline.plain(figure.caption()));
        Rectangle2D area = deck.area(slide.slide());
        List<Integer> cited = cited(figure.caption());
        Rectangle2D box = cited.isEmpty() ? area : above(area);
        Optional<Table> table = finding.table().filter(t -> isBeside(figure, box));
        Rectangle2D left = table.isPresent()
                ? new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth() * 0.55, box.getHeight())
                : box;
        Rectangle2D place = slide.picture(figure, natural(figure, left), "Chart");
        table.ifPresent(beside -> beside(slide, beside, place, box));
        sourceLine(slide, cited, area);
        deck.notes(slide.slide(), notes(finding));
    }

    /** A box no larger than twice the size that the picture was drawn for. */
    private static Rectangle2D natural(Figure figure, Rectangle2D box) {
        double most = 2 * NATURAL;
        return new Rectangle2D.Double(
                box.getX(),
                box.getY(),
                Math.min(box.getWidth(), figure.picture().width() * most),
                Math.min(box.getHeight(), figure.picture().height() * most));
    }

    private static double scale(Figure figure, Rectangle2D box) {
        return SlideShapes.fitted(figure.picture(), box).getWidth()
                / figure.picture().width();
    }

    /** True if the picture is still well read when it leaves room for a table. */
    private static boolean isBeside(Figure figure, Rectangle2D box) {
        Rectangle2D left = new Rectangle2D.Double(0, 0, box.getWidth() * 0.55, box.getHeight());
        return scale(figure, left) >= NATURAL;
    }

    private void beside(SlideShapes slide, Table table, Rectangle2D picture, Rectangle2D box) {
        Rectangle2D right = new Rectangle2D.Double(
                picture.getMaxX() + GAP, box.getY(), box.getMaxX() - picture.getMaxX() - GAP, box.getHeight());
        if (right.getWidth() >= LEAST_TABLE_WIDTH && right.getHeight() >= LEAST_TABLE_HEIGHT) {
            grid(slide, table, right, 11, MOST_COLUMNS_BESIDE);
        }
    }

    private void grid(SlideShapes slide, Table table, Rectangle2D box, double size, int mostColumns) {
        SlideGrid grid = SlideGrid.of(table, box.getWidth(), box.getHeight() - 2 * NOTE, size, MOST_ROWS, mostColumns);
        if (grid.rows().isEmpty()) {
            return;
        }
        slide.table(grid, box, size, "Table");
        String more = more(grid);
        if (!more.isEmpty()) {
            slide.note(
                    more,
                    new Rectangle2D.Double(box.getX(), box.getY() + grid.height() + 6, box.getWidth(), 14),
                    NOTE,
                    "Rows not shown");
        }
    }

    private String more(SlideGrid grid) {
        List<String> more = new ArrayList<>();
        if (grid.more() > 0) {
            more.add(language.text("pptx.more-rows", Integer.toString(grid.more()), grid.more()));
        }
        int columns = grid.table().columns().size() - grid.columns().size();
        if (columns > 0) {
            more.add(language.text("pptx.more-columns", Integer.toString(columns), columns));
        }
        return String.join(" ", more);
    }

    private void table(Table table) {
        SlideShapes slide = deck.slide(Inline.plain(table.caption()));
        Rectangle2D area = deck.area(slide.slide());
        grid(slide, table, above(area), TABLE_SIZE, MOST_COLUMNS);
        sourceLine(slide, cited(table.caption()), area);
    }

    private static Rectangle2D above(Rectangle2D area) {
        return new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight() - 2.5 * NOTE);
    }

    private List<Integer> cited(List<Inline> inlines) {
        return Index.of(language, List.of(), List.of(new Block.Paragraph(inlines))).cited().stream()
                .sorted()
                .toList();
    }

    private void sourceLine(SlideShapes slide, List<Integer> cited, Rectangle2D area) {
        if (cited.isEmpty()) {
            return;
        }
        String sources = plan.sources().stream()
                .filter(source -> cited.contains(source.number()))
                .map(source -> "[" + source.number() + "] " + firstSentences(Inline.plain(source.inlines())))
                .collect(Collectors.joining("; "));
        slide.note(
                language.text("pptx.source-line", sources),
                new Rectangle2D.Double(area.getX(), area.getMaxY() - 1.5 * NOTE, area.getWidth(), 1.5 * NOTE),
                NOTE,
                "Source line");
    }

    private static String firstSentences(String text) {
        int first = text.indexOf(". ");
        int second = first < 0 ? -1 : text.indexOf(". ", first + 2);
        return second < 0 ? text : text.substring(0, second);
    }

    private List<String> notes(SlidePlan.Finding finding) {
        List<String> notes = new ArrayList<>();
        notes.add(Inline.plain(finding.figure().caption()));
        notes.add(finding.figure().altText());
        finding.words().stream().map(Inline::plain).forEach(notes::add);
        notes.add(document.info().stamp());
        return notes.stream().distinct().toList();
    }

    private void inTheReport() {
        TreeSet<String> seen = new TreeSet<>();
        List<List<Inline>> items = leftOut.stream()
                .map(figure -> Inline.plain(figure.caption()))
                .filter(seen::add)
                .map(Inline::text)
                .toList();
        if (items.isEmpty()) {
            return;
        }
        SlideShapes slide = deck.slide(language.text("pptx.in-the-report"));
        Rectangle2D area = deck.area(slide.slide());
        int fit = SlideShapes.fitting(items, narrower(area, 14), 14, 14 * 0.6);
        slide.points(items.subList(0, fit), area, 14, "Pictures of the report");
    }

    private void method() {
        if (plan.method().isEmpty()) {
            return;
        }
        SlideShapes slide = deck.slide(language.text("pptx.method"));
        Rectangle2D area = deck.area(slide.slide());
        int fit = SlideShapes.fitting(plan.method(), above(area), 14, 7);
        slide.text(plan.method().subList(0, fit), above(area), 14, "Method");
        if (fit < plan.method().size()) {
            slide.note(
                    language.text("pptx.more-method"),
                    new Rectangle2D.Double(area.getX(), area.getMaxY() - 1.5 * NOTE, area.getWidth(), 1.5 * NOTE),
                    NOTE,
                    "More");
        }
        deck.notes(slide.slide(), plan.method().stream().map(Inline::plain).toList());
    }

    private void sources() {
        List<Block.Source> rest = plan.sources();
        while (!rest.isEmpty()) {
            SlideShapes slide = deck.slide(language.text("pptx.sources"));
            Rectangle2D area = deck.area(slide.slide());
            double width = (area.getWidth() - 2 * GAP) / 2;
            for (int column = 0; column < 2 && !rest.isEmpty(); column++) {
                Rectangle2D box = new Rectangle2D.Double(
                        area.getX() + column * (width + 2 * GAP), area.getY(), width, area.getHeight());
                int fit = slide.sources(rest, box, SMALL, "Sources " + (column + 1));
                rest = rest.subList(fit, rest.size());
            }
        }
    }

    /** Why a file cannot be a template or be filled; empty if it can. */
    public static Optional<String> refusal(byte[] pptx) {
        return SlideRefusal.of(pptx);
    }
}
