package claimbench.foreign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A table with models on one side and benchmarks on the other. */
final class WideTable {

    private final Layout layout;
    private final Grid grid;
    private final NameReader models;
    private final NameReader benchmarks;
    private final boolean modelsInRows;
    private final int nameColumn;
    private final Footnotes footnotes;
    private final List<Heading> rowHeadings;
    private final Map<Integer, Heading> columnHeadings = new LinkedHashMap<>();
    private final Map<Heading, List<String>> namedNotes = new HashMap<>();

    WideTable(Layout layout, NameReader models, NameReader benchmarks, Orientation wanted) {
        this.layout = layout;
        this.grid = layout.grid();
        this.models = models;
        this.benchmarks = benchmarks;
        this.footnotes = new Footnotes(grid.notes());
        this.modelsInRows = modelsInRows(wanted);
        this.nameColumn = layout.labelColumns().stream()
                .max(Comparator.<Integer>comparingLong(column -> knownLabels(column, rowReader()))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
        this.rowHeadings = IntStream.range(0, layout.bodyRows().size())
                .mapToObj(this::rowHeading)
                .toList();
        NameReader columnReader = modelsInRows ? benchmarks : models;
        for (int column : layout.valueColumns()) {
            List<GridCell> cells = layout.columnHeading(column).cells();
            columnHeadings.put(
                    column,
                    new Heading(cells.stream().map(columnReader::settled).toList()));
        }
    }

    private NameReader rowReader() {
        return modelsInRows ? models : benchmarks;
    }

    private boolean modelsInRows(Orientation wanted) {
        return switch (wanted) {
            case MODELS_IN_ROWS -> true;
            case BENCHMARKS_IN_ROWS -> false;
            case AUTO -> known(models, benchmarks) > known(benchmarks, models);
        };
    }

    /** Names of rows and columns that the catalogue has, if the rows are the one thing and the columns the other. */
    private long known(NameReader rows, NameReader columns) {
        long inRows = layout.labelColumns().stream()
                .mapToLong(column -> knownLabels(column, rows))
                .max()
                .orElse(0);
        long inColumns = layout.valueColumns().stream()
                .filter(column -> columns.knows(layout.columnHeading(column)))
                .count();
        return inRows + inColumns;
    }

    private long knownLabels(int column, NameReader reader) {
        long known = 0;
        for (int i = 0; i < layout.bodyRows().size(); i++) {
            GridCell label = layout.label(i, column);
            known += !label.isEmpty() && reader.knows(new Heading(List.of(label))) ? 1 : 0;
        }
        return known;
    }

    /** True if the catalogue has a name of each side, so that the table is about models and benchmarks. */
    boolean isAboutClaims() {
        long rows = layout.labelColumns().stream()
                .mapToLong(column -> knownLabels(column, rowReader()))
                .sum();
        NameReader columns = modelsInRows ? benchmarks : models;
        return rows > 0
                || layout.valueColumns().stream().anyMatch(column -> columns.knows(layout.columnHeading(column)));
    }

    /** Every value cell, row by row. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < layout.bodyRows().size(); i++) {
            Heading row = rowHeadings.get(i);
            for (int column : layout.valueColumns()) {
                entries.add(entry(i, row, column));
            }
        }
        return entries;
    }

    private Entry entry(int bodyIndex, Heading row, int column) {
        Heading head = columnHeadings.getOrDefault(column, new Heading(List.of()));
        String section = layout.sections().get(bodyIndex);
        GridCell value = grid.cell(layout.bodyRows().get(bodyIndex), column);
        String shown = new Heading(row.cells()
                        .subList(section.isEmpty() ? 0 : 1, row.cells().size()))
                .words();
        Map<String, String> given = new LinkedHashMap<>();
        given.put(
                "locator",
                "table " + grid.number() + (section.isEmpty() ? "" : ", section " + section) + ", row " + shown
                        + ", column " + head.words());
        return new Entry(
                modelsInRows ? row : head,
                modelsInRows ? head : row,
                value,
                "",
                given,
                notes(bodyIndex, row, head, value),
                grid.placeOf(layout.bodyRows().get(bodyIndex), column));
    }

    /** Group, labels left of the name, the name, and settings right of it. */
    private Heading rowHeading(int bodyIndex) {
        List<GridCell> cells = new ArrayList<>();
        cells.add(GridCell.of(layout.sections().get(bodyIndex)));
        for (int column : layout.labelColumns()) {
            GridCell label = layout.label(bodyIndex, column);
            if (isPartOfName(column, label)) {
                cells.add(rowReader().settled(label));
            }
        }
        return new Heading(cells);
    }

    private boolean isPartOfName(int column, GridCell label) {
        String heading = layout.columnHeading(column).words();
        return column == nameColumn
                || (column < nameColumn && (!Layout.isAside(heading) || Layout.isGroupHeading(heading)))
                || (column > nameColumn
                        && Qualifiers.read(label.text(), rowReader().subject()).isUnderstood());
    }

    private List<String> notes(int bodyIndex, Heading row, Heading head, GridCell value) {
        Set<String> notes = new LinkedHashSet<>();
        for (int column : layout.labelColumns()) {
            GridCell label = layout.label(bodyIndex, column);
            if (!isPartOfName(column, label) && !ValueGrammar.isMissing(label.text())) {
                notes.add(layout.columnHeading(column).words() + ": " + label.text());
            }
        }
        Heading benchmark = modelsInRows ? head : row;
        notes.addAll(namedNotes.computeIfAbsent(benchmark, this::about));
        Set<String> marks = new LinkedHashSet<>(value.marks());
        marks.addAll(row.marks());
        marks.addAll(head.marks());
        for (String mark : marks) {
            List<String> texts = footnotes.marked(mark);
            notes.addAll(texts.isEmpty() ? List.of("marked " + mark + " in the source") : texts);
        }
        return List.copyOf(notes);
    }

    private List<String> about(Heading benchmark) {
        List<String> notes = new ArrayList<>();
        footnotes.named().forEach((name, texts) -> {
            if (isAbout(name, benchmark)) {
                notes.addAll(texts);
            }
        });
        return notes;
    }

    /** True if a note that begins with this name is about that benchmark: by the words of the table, else by its entry. */
    private boolean isAbout(String name, Heading benchmark) {
        if (isPrinted(name)) {
            return stands(name, benchmark);
        }
        Optional<String> entry = entry(Heading.of(name));
        return entry.isPresent() && entry.equals(entry(benchmark));
    }

    private boolean isPrinted(String name) {
        return rowHeadings.stream().anyMatch(heading -> stands(name, heading))
                || columnHeadings.values().stream().anyMatch(heading -> stands(name, heading));
    }

    private static boolean stands(String name, Heading heading) {
        return heading.cells().stream().anyMatch(cell -> cell.text().equalsIgnoreCase(name));
    }

    private Optional<String> entry(Heading heading) {
        return benchmarks
                .read(heading)
                .match(named -> Optional.of(named.entry()), open -> Optional.empty(), Optional::empty);
    }

    /** Texts below the table that are about no benchmark and no mark of it. */
    List<String> remarks() {
        Set<String> names = footnotes.named().keySet();
        return footnotes.unmarked().stream()
                .filter(note -> names.stream().noneMatch(name -> note.startsWith(name) && isUsed(name)))
                .toList();
    }

    private boolean isUsed(String name) {
        return isPrinted(name) || entry(Heading.of(name)).isPresent();
    }
}
