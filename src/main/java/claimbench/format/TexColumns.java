package claimbench.format;

import claimbench.document.Inline;
import claimbench.document.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The columns of a LaTeX table: as wide as their text, or, where a line has no room for all, paragraphs. */
record TexColumns(Table table) {

    private static final int LETTERS_IN_A_LINE = 95;
    private static final int LONG = 16;
    private static final int MOST = 60;
    private static final double SHARE = 0.86;

    /** The specification, such as {@code lrr}; needs the package array for paragraphs. */
    String specification() {
        List<Integer> widths =
                IntStream.range(0, table.columns().size()).mapToObj(this::width).toList();
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        return IntStream.range(0, widths.size())
                .mapToObj(at -> all > LETTERS_IN_A_LINE && widths.get(at) > LONG
                        ? paragraph((double) widths.get(at) / all)
                        : letter(table.columns().get(at)))
                .collect(Collectors.joining());
    }

    /** Letters of the longest cell. */
    private int width(int column) {
        int longest = table.rows().stream()
                .mapToInt(row -> Inline.plain(row.cells().get(column).inlines()).length())
                .max()
                .orElse(0);
        return Math.min(MOST, Math.max(1, longest));
    }

    private static String paragraph(double share) {
        return ">{\\raggedright\\arraybackslash}p{"
                + BigDecimal.valueOf(SHARE * share).setScale(3, RoundingMode.HALF_UP) + "\\linewidth}";
    }

    private static String letter(Table.Column column) {
        return column.align().word().substring(0, 1);
    }
}
