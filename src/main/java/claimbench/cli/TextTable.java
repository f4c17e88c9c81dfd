package claimbench.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Tables as text. The first column names the rows. */
final class TextTable {

    private static final int LINE_WIDTH = 110;
    private static final String GAP = "  ";

    private TextTable() {}

    /** Aligned columns; where they do not fit on a line, several blocks one below the other. */
    static String blocks(List<String> head, List<List<String>> rows) {
        List<Integer> widths = widths(head, rows);
        StringBuilder text = new StringBuilder();
        int from = 1;
        while (from < head.size()) {
            int to = from + 1;
            int width = widths.get(0) + GAP.length() + widths.get(from);
            while (to < head.size() && width + GAP.length() + widths.get(to) <= LINE_WIDTH) {
                width += GAP.length() + widths.get(to);
                to++;
            }
            if (from > 1) {
                text.append('\n');
            }
            appendBlock(text, head, rows, widths, from, to);
            from = to;
        }
        return text.toString();
    }

    /** Aligned columns, however wide. */
    static String whole(List<String> head, List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        appendBlock(text, head, rows, widths(head, rows), 1, head.size());
        return text.toString();
    }

    private static void appendBlock(
            StringBuilder text, List<String> head, List<List<String>> rows, List<Integer> widths, int from, int to) {
        appendLine(text, head, widths, from, to);
        rows.forEach(row -> appendLine(text, row, widths, from, to));
    }

    private static void appendLine(StringBuilder text, List<String> row, List<Integer> widths, int from, int to) {
        StringBuilder line = new StringBuilder(padded(row.get(0), widths.get(0)));
        for (int i = from; i < to; i++) {
            line.append(GAP).append(padded(row.get(i), widths.get(i)));
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private static String padded(String cell, int width) {
        String plain = Visible.lines(cell);
        return plain + " ".repeat(width - Visible.width(plain));
    }

    private static List<Integer> widths(List<String> head, List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            int column = i;
            int widest = rows.stream()
                    .mapToInt(row -> Visible.width(Visible.lines(row.get(column))))
                    .max()
                    .orElse(0);
            widths.add(Math.max(Visible.width(head.get(i)), widest));
        }
        return widths;
    }

    /** RFC 4180 with line feeds. Text that a spreadsheet program would run is set behind an apostrophe. */
    static String csv(List<String> head, List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord(head);
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(TextTable::harmless).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String harmless(String cell) {
        boolean formula =
                !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 && !cell.matches("[+-]?\\d+(\\.\\d+)?");
        return formula ? "'" + cell : cell;
    }

    static String markdown(List<String> head, List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        appendMarkdown(text, head);
        text.append("|").append(" --- |".repeat(head.size())).append('\n');
        rows.forEach(row -> appendMarkdown(text, row));
        return text.toString();
    }

    private static void appendMarkdown(StringBuilder text, List<String> row) {
        text.append('|');
        for (String cell : row) {
            text.append(' ').append(escaped(cell)).append(" |");
        }
        text.append('\n');
    }

    /** Text of the input as Markdown that shows it, on one line. */
    static String escaped(String text) {
        return Visible.lines(text)
                .replaceAll("([\\\\`*_\\[\\]<>|&#!~])", "\\\\$1")
                .replace('\n', ' ');
    }
}
