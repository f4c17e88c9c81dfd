package claimbench.foreign;

import claimbench.foreign.Grid.Surroundings;
import java.util.ArrayList;
import java.util.List;

/** Finds tables among the lines of a document: a head of several texts, then lines with values. */
final class PdfTables {

    /** Lines this near, in sizes of their letters, are parts of one cell. */
    private static final double WRAPPED = 1.4;

    private static final int LONG_TEXT = 70;

    private final List<Grid> grids = new ArrayList<>();
    private final List<PdfLine> above = new ArrayList<>();
    private final List<PdfLine> head = new ArrayList<>();
    private final List<PdfLine> body = new ArrayList<>();
    private final List<PdfLine> between = new ArrayList<>();
    private final List<PdfLine> notes = new ArrayList<>();

    private PdfTables() {}

    static List<Grid> of(List<PdfLine> lines) {
        PdfTables tables = new PdfTables();
        for (PdfLine line : lines) {
            if (!line.isPageNumber()) {
                tables.add(line);
            }
        }
        tables.close();
        return List.copyOf(tables.grids);
    }

    private void add(PdfLine line) {
        boolean inTable = !body.isEmpty();
        if (line.hasValues() && hasHead()) {
            settleBetween();
            body.add(line);
        } else if (inTable && line.isHead() && !isHeadAgain(line)) {
            PdfLine title = between.isEmpty() ? line : between.remove(between.size() - 1);
            close();
            above.add(title);
            head.add(line);
        } else if (inTable) {
            addBetween(line);
        } else if (line.isHead() || continuesHead(line)) {
            head.add(line);
        } else {
            addBefore(line);
        }
    }

    /** A short line below a head may be the heading of the first group; anything else shows that it was no head. */
    private void addBefore(PdfLine line) {
        boolean group = line.chunks().size() == 1 && line.text().length() < LONG_TEXT && between.isEmpty();
        if (!head.isEmpty() && group) {
            between.add(line);
            return;
        }
        above.addAll(head);
        above.addAll(between);
        above.add(line);
        head.clear();
        between.clear();
    }

    private boolean hasHead() {
        return !head.isEmpty() || !body.isEmpty();
    }

    private boolean continuesHead(PdfLine line) {
        return !head.isEmpty() && head.get(head.size() - 1).distanceTo(line) < WRAPPED;
    }

    private boolean isHeadAgain(PdfLine line) {
        return head.stream().anyMatch(first -> first.text().equals(line.text()));
    }

    private void addBetween(PdfLine line) {
        if (!isHeadAgain(line)) {
            between.add(line);
        }
    }

    /** Short lines between values are headings of groups, or parts of labels; others are notes. */
    private void settleBetween() {
        for (PdfLine line : between) {
            boolean note = line.text().length() > LONG_TEXT || Footnotes.startsLikeNote(line.text());
            (note ? notes : body).add(line);
        }
        between.clear();
    }

    private void close() {
        if (!body.isEmpty()) {
            notes.addAll(between);
            int number = grids.size() + 1;
            String heading = above.isEmpty() ? "" : above.get(above.size() - 1).text();
            String place = "page " + body.get(0).page() + ", table " + number;
            grids.add(Grid.of(
                    number,
                    place,
                    1,
                    new Surroundings(heading, joined(notes)),
                    false,
                    new PdfColumns(head, body).rows()));
        }
        List.of(above, head, body, between, notes).forEach(List::clear);
    }

    /** Lines of running text put together; a mark, or a wider distance, begins a new note. */
    private static List<String> joined(List<PdfLine> lines) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            boolean begins =
                    i == 0 || Footnotes.startsLikeNote(text) || lines.get(i - 1).distanceTo(lines.get(i)) > WRAPPED;
            if (begins) {
                texts.add(text);
            } else {
                texts.set(texts.size() - 1, texts.get(texts.size() - 1) + " " + text);
            }
        }
        return texts;
    }
}
