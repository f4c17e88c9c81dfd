package claimbench.ranking;

/**
 * Solves symmetric, positive definite systems. A class of its own beside the library's, as it works on plain arrays
 * without copies: a bootstrap solves tens of thousands of small systems.
 */
final class Cholesky {

    private final double[][] lower;

    private Cholesky(double[][] lower) {
        this.lower = lower;
    }

    /**
     * Factors a matrix, of which only the lower triangle is read.
     *
     * @throws ArithmeticException if it is not positive definite
     */
    static Cholesky of(double[][] matrix) {
        double[][] lower = new double[matrix.length][];
        for (int i = 0; i < matrix.length; i++) {
            double[] row = new double[i + 1];
            lower[i] = row;
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j] - dot(row, lower[j], j);
                if (j < i) {
                    row[j] = rest / lower[j][j];
                } else if (rest > 0) {
                    row[i] = Math.sqrt(rest);
                } else {
                    throw new ArithmeticException("no maximum: the likelihood is flat");
                }
            }
        }
        return new Cholesky(lower);
    }

    private static double dot(double[] a, double[] b, int length) {
        double sum = 0;
        for (int k = 0; k < length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    double[] solve(double[] right) {
        double[] x = right.clone();
        for (int i = 0; i < x.length; i++) {
            x[i] = (x[i] - dot(lower[i], x, i)) / lower[i][i];
        }
        for (int i = x.length - 1; i >= 0; i--) {
            x[i] /= lower[i][i];
            for (int j = 0; j < i; j++) {
                x[j] -= lower[i][j] * x[i];
            }
        }
        return x;
    }

    /** Entry of the inverse. */
    double inverse(int row, int column) {
        double[] unit = new double[lower.length];
        unit[column] = 1;
        return solve(unit)[row];
    }
}
