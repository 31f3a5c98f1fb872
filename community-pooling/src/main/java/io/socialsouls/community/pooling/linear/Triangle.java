package io.socialsouls.community.pooling.linear;

/**
 * Weighted least squares, one row at a time: the triangular factor of the rows taken in so far, without square roots.
 *
 * <p>X'WX = R'DR with R unit upper triangular and D diagonal, R b = c for the coefficients b. A row is rotated into the
 * factor by Givens rotations, and what is left of it adds to the residual sum of squares, a sum of positive terms:
 * Gentleman (1973), "Least squares computations by Givens transformations without square roots", IMA Journal of Applied
 * Mathematics 12, 329-336. Rows should come in the order of falling weight: small ones then don't lose their digits.
 * Mutable, for one thread.
 */
public final class Triangle {
    private final int p;
    private final double[] d;
    private final double[] r;
    private final double[] c;
    private final double[] row;
    private double squares;

    /**
     * Without rows.
     *
     * @param columns how many coefficients
     */
    public Triangle(int columns) {
        this.p = columns;
        this.d = new double[columns];
        this.r = new double[columns * columns];
        this.c = new double[columns];
        this.row = new double[columns];
    }

    /**
     * Takes in one row.
     *
     * @param weight above 0
     * @param x holds the row
     * @param from where it begins
     * @param y what it explains
     */
    public void include(double weight, double[] x, int from, double y) {
        System.arraycopy(x, from, row, 0, p);
        double w = weight;
        double rest = y;
        // The first row to reach a column is used up there: nothing of its weight is left for the next ones.
        for (int i = 0; i < p && w > 0; i++) {
            double xi = row[i];
            if (xi == 0) {
                continue;
            }
            double weighted = w * xi;
            double total = d[i] + weighted * xi;
            double old = d[i] / total;
            double gained = weighted / total;
            d[i] = total;
            w *= old;
            for (int j = i + 1; j < p; j++) {
                double above = r[i * p + j];
                r[i * p + j] = old * above + gained * row[j];
                row[j] -= xi * above;
            }
            double above = c[i];
            c[i] = old * above + gained * rest;
            rest -= xi * above;
        }
        squares += w * rest * rest;
    }

    /** The weighted sum of squared residuals. */
    double squares() {
        return squares;
    }

    /**
     * What a column adds to those before it.
     *
     * @param column 0 to p - 1
     * @return the weighted sum of squares of that column about what the columns before it explain
     */
    public double pivot(int column) {
        return d[column];
    }

    /** By how much one column, after those before it, lowers the residual sum of squares. */
    double explained(int column) {
        return d[column] * c[column] * c[column];
    }

    double[] coefficients() {
        double[] b = new double[p];
        for (int i = p - 1; i >= 0; i--) {
            double sum = c[i];
            for (int j = i + 1; j < p; j++) {
                sum -= r[i * p + j] * b[j];
            }
            b[i] = sum;
        }
        return b;
    }

    double logDeterminant() {
        double sum = 0;
        for (double one : d) {
            sum += Math.log(one);
        }
        return sum;
    }

    /** Makes z of a row x such that the sum of squares of z is x (X'WX)^-1 x'. */
    void standardise(double[] x, int from, double[] z) {
        for (int j = 0; j < p; j++) {
            double sum = x[from + j];
            for (int i = 0; i < j; i++) {
                sum -= r[i * p + j] * z[i];
            }
            z[j] = sum;
        }
        for (int j = 0; j < p; j++) {
            z[j] /= Math.sqrt(d[j]);
        }
    }

    /** A matrix M with M M' = (X'WX)^-1, row by row. */
    double[][] root() {
        double[][] m = new double[p][p];
        for (int j = 0; j < p; j++) {
            m[j][j] = 1;
            for (int i = j - 1; i >= 0; i--) {
                double sum = 0;
                for (int l = i + 1; l <= j; l++) {
                    sum -= r[i * p + l] * m[l][j];
                }
                m[i][j] = sum;
            }
        }
        for (double[] line : m) {
            for (int j = 0; j < p; j++) {
                line[j] /= Math.sqrt(d[j]);
            }
        }
        return m;
    }
}
