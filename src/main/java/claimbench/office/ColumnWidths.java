package claimbench.office;

import claimbench.document.Inline;
import claimbench.document.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How wide the columns of a table are set: each as wide as its longest line if there is room, else at least as wide as
 * its longest word, and what is left in proportion to what is wanted. Widths are in twentieths of a point and add up.
 */
final class ColumnWidths {

    private static final int FIRST_IDEOGRAPH = 0x2E80;

    private static final String ENDS_OF_WORDS = "[\n -]|(?<=])";

    // A name is not broken at its hyphens unless it is a long one.
    private static final String ENDS_OF_NAMES = "[\n ]|(?<=[^\n ]{14})-";

    private ColumnWidths() {}

    /**
     * The width of each column.
     *
     * @param letter width of a letter
     * @param margins of a cell, left and right together
     */
    static List<Integer> of(Table table, int total, int letter, int margins) {
        int columns = table.columns().size();
        double[] least = new double[columns];
        double[] wanted = new double[columns];
        for (int at = 0; at < columns; at++) {
            String ends = table.columns().get(at).rowHeader() ? ENDS_OF_NAMES : ENDS_OF_WORDS;
            int letters = 0;
            int longestWord = 0;
            for (List<Inline> inlines : contents(table, at)) {
                letters = Math.max(letters, longest(inlines, "\n"));
                longestWord = Math.max(longestWord, longest(inlines, ends));
            }
            least[at] = margins + letter * (longestWord + 0.7);
            wanted[at] = Math.max(least[at], margins + letter * (letters + 0.7));
        }
        return rounded(shares(least, wanted, total), total);
    }

    private static List<List<Inline>> contents(Table table, int column) {
        List<List<Inline>> contents = new ArrayList<>();
        table.columns()
                .get(column)
                .group()
                .filter(group -> isAlone(table, column))
                .ifPresent(group -> contents.add(Inline.text(group)));
        contents.add(table.columns().get(column).title());
        table.rows().forEach(row -> contents.add(row.cells().get(column).inlines()));
        return contents;
    }

    private static boolean isAlone(Table table, int column) {
        List<Table.Column> columns = table.columns();
        Table.Column one = columns.get(column);
        return (column == 0 || !columns.get(column - 1).group().equals(one.group()))
                && (column + 1 == columns.size()
                        || !columns.get(column + 1).group().equals(one.group()));
    }

    private static int longest(List<Inline> inlines, String ends) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : inlines) {
            String words = Inline.plain(List.of(inline));
            text.append(inline.equals(new Inline.Break()) ? "\n" : words);
        }
        return Arrays.stream(text.toString().split(ends, -1))
                .mapToInt(ColumnWidths::letters)
                .max()
                .orElse(0);
    }

    private static int letters(String text) {
        return text.codePoints().map(c -> c >= FIRST_IDEOGRAPH ? 2 : 1).sum();
    }

    private static double[] shares(double[] least, double[] wanted, int total) {
        double sumOfLeast = Arrays.stream(least).sum();
        double sumOfWanted = Arrays.stream(wanted).sum();
        double[] shares = new double[least.length];
        for (int at = 0; at < shares.length; at++) {
            if (sumOfWanted <= total) {
                shares[at] = wanted[at] * total / sumOfWanted;
            } else if (sumOfLeast >= total) {
                shares[at] = least[at] * total / sumOfLeast;
            } else {
                double more = (wanted[at] - least[at]) * (total - sumOfLeast) / (sumOfWanted - sumOfLeast);
                shares[at] = least[at] + more;
            }
        }
        return shares;
    }

    private static List<Integer> rounded(double[] shares, int total) {
        List<Integer> widths = new ArrayList<>();
        double end = 0;
        int set = 0;
        for (double share : shares) {
            end += share;
            widths.add((int) Math.round(end) - set);
            set = (int) Math.round(end);
        }
        widths.set(widths.size() - 1, widths.get(widths.size() - 1) + total - set);
        return widths;
    }
}
