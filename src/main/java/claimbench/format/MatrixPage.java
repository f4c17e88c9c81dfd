package claimbench.format;

import claimbench.document.DataSheet;
import claimbench.document.DataSheet.Cases;
import claimbench.document.DataSheet.Value;
import claimbench.document.Document;
import claimbench.document.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;

/** Models against benchmarks, as people expect to see them: put together from the long form of the same data. */
final class MatrixPage {

    private static final int HEAD_ROWS = 3;
    private static final int HEAD_COLUMNS = 2;
    private static final int WIDTH = 13;
    private static final int NAME_WIDTH = 34;
    private static final int MOST_DECIMALS = 2;

    /** Where a model meets a benchmark: the value, its mark, and what kind of cell it is. */
    private record Place(Value value, String mark, State state) {}

    /** What kind of cell it is, and the colour that says so. */
    private enum State {
        REPORTED(Optional.empty()),
        DISPUTED(Optional.of(SheetInk.DISPUTED)),
        UNLIKE(Optional.of(SheetInk.UNLIKE)),
        WITHHELD(Optional.of(SheetInk.UNLIKE));

        private final Optional<SheetInk> ink;

        State(Optional<SheetInk> ink) {
            this.ink = ink;
        }

        static State of(String word) {
            return Arrays.stream(values())
                    .filter(state -> state.word().equals(word))
                    .findFirst()
                    .orElse(REPORTED);
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Language language;
    private final List<List<Value>> models;
    private final List<List<Value>> benchmarks;
    private final DataSheet modelSheet;
    private final DataSheet benchmarkSheet;
    private final Map<List<String>, Place> places = new HashMap<>();
    private final SheetPage page;

    private MatrixPage(Language language, DataSheet matrix, DataSheet models, DataSheet benchmarks, SheetPage page) {
        this.language = language;
        this.models = models.rows();
        this.benchmarks = benchmarks.rows();
        this.modelSheet = models;
        this.benchmarkSheet = benchmarks;
        this.page = page;
        for (List<Value> row : matrix.rows()) {
            places.put(
                    List.of(DataSheetPage.words(matrix, row, "model"), DataSheetPage.words(matrix, row, "benchmark")),
                    new Place(
                            row.get(DataSheetPage.position(matrix, "value")),
                            DataSheetPage.words(matrix, row, "mark"),
                            State.of(DataSheetPage.words(matrix, row, "state"))));
        }
    }

    /** True if the document has the data for it. */
    static boolean isIn(Document document) {
        return sheet(document, "matrix").isPresent()
                && sheet(document, "models").isPresent()
                && sheet(document, "benchmarks").isPresent();
    }

    static void write(Document document, SheetPage page) {
        new MatrixPage(
                        document.info().language(),
                        sheet(document, "matrix").orElseThrow(),
                        sheet(document, "models").orElseThrow(),
                        sheet(document, "benchmarks").orElseThrow(),
                        page)
                .write();
    }

    private static Optional<DataSheet> sheet(Document document, String id) {
        return document.data().stream().filter(sheet -> sheet.id().equals(id)).findFirst();
    }

    private void write() {
        int lastColumn = HEAD_COLUMNS + benchmarks.size() - 1;
        int lastRow = HEAD_ROWS + models.size() - 1;
        List<String> heads = List.of("xlsx.capability", "xlsx.unit", "xlsx.model");
        for (int row = 0; row < HEAD_ROWS; row++) {
            page.put(row, 0, language.text(heads.get(row)));
        }
        page.put(HEAD_ROWS - 1, 1, language.text("xlsx.vendor"));
        page.sheet().width(0, NAME_WIDTH);
        page.sheet().width(1, WIDTH + 2);
        page.sheet().rowHeight(HEAD_ROWS - 1, 56);
        for (int row = 0; row < models.size(); row++) {
            page.put(HEAD_ROWS + row, 0, words(modelSheet, models.get(row), "model"));
            page.put(HEAD_ROWS + row, 1, words(modelSheet, models.get(row), "vendor"));
            page.style(HEAD_ROWS + row, 0).bold().set();
        }
        page.header(0, HEAD_ROWS - 1, lastColumn);
        page.sheet()
                .range(HEAD_ROWS, 0, Math.max(HEAD_ROWS, lastRow), lastColumn)
                .style()
                .borderStyle(BorderStyle.THIN)
                .borderColor(SheetInk.RULE.rgb())
                .set();
        for (int column = 0; column < benchmarks.size(); column++) {
            column(column, lastRow);
        }
        page.layOut(HEAD_ROWS, HEAD_COLUMNS, lastRow, lastColumn, NAME_WIDTH + (double) WIDTH * benchmarks.size());
    }

    private void column(int at, int lastRow) {
        List<Value> benchmark = benchmarks.get(at);
        int column = HEAD_COLUMNS + at;
        String capability = words(benchmarkSheet, benchmark, "capability");
        boolean first = at == 0
                || !words(benchmarkSheet, benchmarks.get(at - 1), "capability").equals(capability);
        if (first) {
            page.put(0, column, capability);
            beginGroup(column, lastRow);
        }
        page.sheet().style(0, column).wrapText(false).set();
        page.put(1, column, unit(benchmark));
        String name = words(benchmarkSheet, benchmark, "benchmark");
        page.put(2, column, name);
        page.sheet().width(column, WIDTH);
        List<Optional<Place>> cells = new ArrayList<>();
        for (List<Value> model : models) {
            cells.add(Optional.ofNullable(places.get(List.of(words(modelSheet, model, "model"), name))));
        }
        int decimals = decimals(cells, words(benchmarkSheet, benchmark, "unit"));
        for (int row = 0; row < cells.size(); row++) {
            cell(HEAD_ROWS + row, column, cells.get(row), decimals);
        }
    }

    private void beginGroup(int column, int lastRow) {
        line(page.sheet().range(0, column, HEAD_ROWS - 2, column).style()).set();
        line(page.sheet().style(HEAD_ROWS - 1, column))
                .borderStyle(BorderSide.BOTTOM, BorderStyle.MEDIUM)
                .borderColor(BorderSide.BOTTOM, SheetInk.ACCENT.rgb())
                .set();
        line(page.sheet()
                        .range(HEAD_ROWS, column, Math.max(HEAD_ROWS, lastRow), column)
                        .style()
                        .borderStyle(BorderStyle.THIN)
                        .borderColor(SheetInk.RULE.rgb()))
                .set();
    }

    private static StyleSetter line(StyleSetter style) {
        return style.borderStyle(BorderSide.LEFT, BorderStyle.THIN).borderColor(BorderSide.LEFT, SheetInk.ACCENT.rgb());
    }

    /** The unit, and an arrow that says which way is better. */
    private String unit(List<Value> benchmark) {
        String better = words(benchmarkSheet, benchmark, "better");
        String arrow = better.equals("higher") ? " ↑" : better.equals("lower") ? " ↓" : "";
        return words(benchmarkSheet, benchmark, "unit") + arrow;
    }

    private static int decimals(List<Optional<Place>> cells, String unit) {
        boolean percent = unit.equals("percent");
        int most = cells.stream()
                .flatMap(cell -> number(cell).stream())
                .mapToInt(number -> Math.max(0, number.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
        return percent ? 1 : Math.min(MOST_DECIMALS, most);
    }

    private static Optional<BigDecimal> number(Optional<Place> cell) {
        return cell.flatMap(place -> place.value()
                .match(new Cases<>(
                        nothing -> Optional.empty(),
                        words -> Optional.empty(),
                        SheetPage::number,
                        day -> Optional.empty(),
                        web -> Optional.empty())));
    }

    private void cell(int row, int column, Optional<Place> cell, int decimals) {
        if (cell.isEmpty()) {
            page.sheet().style(row, column).fillColor(SheetInk.NOTHING.rgb()).set();
            return;
        }
        Place place = cell.get();
        page.put(row, column, shown(place));
        String warning = place.state() == State.DISPUTED ? "\"! \"" : "";
        String digits = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        String mark = place.mark().isEmpty() ? "" : "\" " + place.mark() + "\"";
        page.sheet()
                .style(row, column)
                .format(warning + digits + mark + ";" + warning + "−" + digits + mark + ";" + warning + digits + mark
                        + ";@")
                .horizontalAlignment("right")
                .set();
        place.state()
                .ink
                .ifPresent(ink ->
                        page.sheet().style(row, column).fillColor(ink.rgb()).set());
    }

    /** A cell without a value says what it has instead. */
    private Value shown(Place place) {
        return place.value() instanceof DataSheet.Nothing
                ? new DataSheet.Words(
                        language.text("xlsx.state." + place.state().word()))
                : place.value();
    }

    private static String words(DataSheet sheet, List<Value> row, String column) {
        return DataSheetPage.words(sheet, row, column);
    }
}
