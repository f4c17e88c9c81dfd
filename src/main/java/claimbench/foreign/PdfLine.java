package claimbench.foreign;

import claimbench.foreign.PdfGlyphs.Glyph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Text on one base line, cut where gaps are wider than blanks.
 *
 * @param y base line, in points from the top of the page
 * @param size of the largest letter
 */
record PdfLine(int page, double y, double size, List<Chunk> chunks) {

    /** Shares of the size of the letters: of one line, a blank, a gap between cells, a raised letter. */
    private static final double SAME_LINE = 0.25;

    private static final double BLANK = 0.15;
    private static final double GAP = 0.6;
    private static final double RAISED_SIZE = 0.86;
    private static final double RAISED_BY = 0.75;
    private static final double LEAST_RAISED = 0.12;

    /** Text without a wide gap. */
    record Chunk(double x, double end, GridCell cell) {

        double middle() {
            return (x + end) / 2;
        }

        boolean overlaps(double from, double to) {
            return x < to && end > from;
        }
    }

    private record Placed(Glyph glyph, boolean raised) {

        boolean follows(Placed left) {
            return Math.abs(glyph.x() - left.glyph.end()) < GAP * glyph.size();
        }
    }

    PdfLine {
        chunks = List.copyOf(chunks);
    }

    /** The lines of a page, from the top. */
    static List<PdfLine> lines(int page, List<Glyph> glyphs) {
        List<List<Placed>> rows = new ArrayList<>();
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y)
                .thenComparingDouble(Glyph::x)
                .thenComparing(Glyph::text));
        for (Glyph glyph : sorted) {
            List<List<Placed>> near = rows.stream()
                    .skip(Math.max(0, rows.size() - 3))
                    .filter(row -> isLike(row, glyph))
                    .toList();
            if (near.isEmpty()) {
                rows.add(new ArrayList<>(List.of(new Placed(glyph, false))));
            } else {
                near.get(0).add(new Placed(glyph, false));
            }
        }
        return withRaised(rows).stream()
                .map(row -> new PdfLine(page, baseLine(row), size(row), chunks(row)))
                .toList();
    }

    private static boolean isLike(List<Placed> row, Glyph glyph) {
        double ratio = glyph.size() / size(row);
        return ratio > RAISED_SIZE
                && ratio < 1 / RAISED_SIZE
                && Math.abs(glyph.y() - row.get(0).glyph().y()) <= SAME_LINE * size(row);
    }

    /** Small letters just above a row belong to the letter on their left in it: they are raised. */
    private static List<List<Placed>> withRaised(List<List<Placed>> rows) {
        List<List<Placed>> whole = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Placed> row = rows.get(i);
            List<List<Placed>> below = rows.subList(i + 1, rows.size()).stream()
                    .takeWhile(next -> baseLine(next) - baseLine(row) < RAISED_BY * size(next))
                    .filter(next -> size(row) < RAISED_SIZE * size(next))
                    .toList();
            if (below.isEmpty()) {
                whole.add(row);
            }
            for (Placed letter : below.isEmpty() ? List.<Placed>of() : row) {
                List<Placed> beside = below.stream()
                        .filter(next -> next.stream().anyMatch(letter::follows))
                        .findFirst()
                        .orElse(below.get(0));
                boolean isUp = baseLine(beside) - letter.glyph().y() > LEAST_RAISED * size(beside);
                beside.add(new Placed(letter.glyph(), isUp));
            }
        }
        return whole;
    }

    private static double size(List<Placed> row) {
        return row.stream()
                .filter(placed -> !placed.raised())
                .mapToDouble(placed -> placed.glyph().size())
                .max()
                .orElse(1);
    }

    private static double baseLine(List<Placed> row) {
        return row.stream()
                .filter(placed -> !placed.raised())
                .mapToDouble(placed -> placed.glyph().y())
                .max()
                .orElse(0);
    }

    private static List<Chunk> chunks(List<Placed> row) {
        double size = size(row);
        List<Placed> sorted = new ArrayList<>(row);
        sorted.sort(Comparator.comparingDouble((Placed placed) -> placed.glyph().x())
                .thenComparing(placed -> placed.glyph().text()));
        List<Chunk> chunks = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            boolean ends = i == sorted.size()
                    || sorted.get(i).glyph().x() - sorted.get(i - 1).glyph().end() > GAP * size;
            if (ends) {
                chunks.add(chunk(sorted.subList(start, i), size));
                start = i;
            }
        }
        return chunks;
    }

    private static Chunk chunk(List<Placed> letters, double size) {
        int end = letters.size();
        while (end > 1 && letters.get(end - 1).raised()) {
            end--;
        }
        String raised = text(letters.subList(end, letters.size()), size);
        List<String> marks = Arrays.stream(raised.split("[, ]+", -1))
                .map(GridCell::mark)
                .filter(mark -> !mark.isEmpty())
                .toList();
        return new Chunk(
                letters.get(0).glyph().x(),
                letters.get(letters.size() - 1).glyph().end(),
                GridCell.of(text(letters.subList(0, end), size), marks));
    }

    private static String text(List<Placed> letters, double size) {
        StringBuilder text = new StringBuilder();
        double end = Double.POSITIVE_INFINITY;
        for (Placed letter : letters) {
            if (letter.glyph().x() - end > BLANK * size) {
                text.append(' ');
            }
            text.append(letter.glyph().text());
            end = letter.glyph().end();
        }
        return text.toString();
    }

    /** All of it, with single blanks between the parts. */
    String text() {
        return GridCell.clean(String.join(
                " ", chunks.stream().map(chunk -> chunk.cell().printed()).toList()));
    }

    /** True if something behind its first part is a value. */
    boolean hasValues() {
        return chunks.stream()
                .skip(1)
                .anyMatch(chunk -> ValueGrammar.looksLikeValue(chunk.cell().text()));
    }

    /** True for several texts and no value: the head of a table. */
    boolean isHead() {
        return chunks.size() > 1 && !hasValues();
    }

    boolean isPageNumber() {
        return chunks.size() == 1 && text().matches("(?i)(?:page )?\\d{1,4}(?: ?(?:/|of) ?\\d{1,4})?");
    }

    /** Distance down to another line in sizes of the letters; endless if it is on another page. */
    double distanceTo(PdfLine below) {
        return below.page == page ? (below.y - y) / Math.max(size, below.size) : Double.POSITIVE_INFINITY;
    }
}
