package claimbench.stats;

import java.util.Locale;
import java.util.stream.IntStream;

/** How far two columns agree, from −1 to 1. Rows in which one of them has no value (NaN) are passed over. */
public enum Correlation {
    /** Of the values. */
    PEARSON {
        @Override
        double ofComplete(double[] x, double[] y) {
            return product(x, y);
        }
    },
    /** Of the ranks, ties sharing the mean of theirs. */
    SPEARMAN {
        @Override
        double ofComplete(double[] x, double[] y) {
            return product(Values.ranks(x), Values.ranks(y));
        }
    },
    /** Kendall's tau-b: pairs in the same less pairs in opposite order, corrected for ties. See {@link KendallTau}. */
    KENDALL {
        @Override
        double ofComplete(double[] x, double[] y) {
            return KendallTau.of(x, y).tau();
        }
    };

    abstract double ofComplete(double[] x, double[] y);

    /** As typed in options. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** NaN for fewer than two rows, or where one of the columns is constant. */
    public double of(double[] x, double[] y) {
        int[] rows = Values.completeRows(new double[][] {x, y});
        return rows.length < 2 ? Double.NaN : ofComplete(Values.rows(x, rows), Values.rows(y, rows));
    }

    /** Correlations of all columns with each other, each from the rows that the two have in common. */
    public double[][] matrix(double[][] columns) {
        return IntStream.range(0, columns.length)
                .mapToObj(i -> IntStream.range(0, columns.length)
                        .mapToDouble(j -> i == j ? 1 : of(columns[Math.min(i, j)], columns[Math.max(i, j)]))
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double product(double[] x, double[] y) {
        double meanX = Values.mean(x);
        double meanY = Values.mean(y);
        double sum = 0;
        double squaresX = 0;
        double squaresY = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - meanX) * (y[i] - meanY);
            squaresX += (x[i] - meanX) * (x[i] - meanX);
            squaresY += (y[i] - meanY) * (y[i] - meanY);
        }
        double size = Math.sqrt(squaresX) * Math.sqrt(squaresY);
        return isConstant(x) || isConstant(y) ? Double.NaN : Math.max(-1, Math.min(1, sum / size));
    }

    /** Told by the values: a mean that is rounded leaves a spread where there is none. */
    private static boolean isConstant(double[] values) {
        return IntStream.range(1, values.length).allMatch(i -> values[i] == values[0]);
    }
}
