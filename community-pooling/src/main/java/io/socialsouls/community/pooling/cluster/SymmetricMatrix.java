package io.socialsouls.community.pooling.cluster;

import java.util.function.DoubleUnaryOperator;

/**
 * A symmetric matrix by its eigenvalues and eigenvectors, found by Jacobi's rotations: Golub and Van Loan (2013),
 * Matrix Computations, 4th ed., section 8.5. Time grows with the third power of the rows. Immutable.
 */
final class SymmetricMatrix {
    private static final int MAX_SWEEPS = 60;

    private final double[] values;
    /** One eigenvector a column. */
    private final double[][] vectors;

    private SymmetricMatrix(double[] values, double[][] vectors) {
        this.values = values;
        this.vectors = vectors;
    }

    /** Takes a matrix apart, which is overwritten. */
    static SymmetricMatrix of(double[][] a) {
        int n = a.length;
        double[][] vectors = new double[n][n];
        for (int i = 0; i < n; i++) {
            vectors[i][i] = 1;
        }
        boolean rotated = true;
        for (int sweep = 0; sweep < MAX_SWEEPS && rotated; sweep++) {
            rotated = false;
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    rotated |= rotate(a, vectors, p, q);
                }
            }
        }
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = a[i][i];
        }
        return new SymmetricMatrix(values, vectors);
    }

    /** Makes one entry off the diagonal 0; returns false if it hardly differs from that. */
    private static boolean rotate(double[][] a, double[][] vectors, int p, int q) {
        if (Math.abs(a[p][q]) <= 0x1p-60 * Math.sqrt(Math.abs(a[p][p]) * Math.abs(a[q][q]))) {
            return false;
        }
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.hypot(theta, 1));
        double c = 1 / Math.hypot(t, 1);
        double s = t * c;
        for (double[] row : a) {
            turn(row, p, q, c, s);
        }
        for (int i = 0; i < a.length; i++) {
            double up = a[p][i];
            double down = a[q][i];
            a[p][i] = c * up - s * down;
            a[q][i] = s * up + c * down;
        }
        for (double[] row : vectors) {
            turn(row, p, q, c, s);
        }
        return true;
    }

    private static void turn(double[] row, int p, int q, double c, double s) {
        double left = row[p];
        double right = row[q];
        row[p] = c * left - s * right;
        row[q] = s * left + c * right;
    }

    /** {@return the matrix with a function of each eigenvalue in its place, for example its square root} */
    double[][] map(DoubleUnaryOperator function) {
        int n = values.length;
        double[][] mapped = new double[n][n];
        for (int m = 0; m < n; m++) {
            double value = function.applyAsDouble(values[m]);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    mapped[i][j] += value * vectors[i][m] * vectors[j][m];
                }
            }
        }
        return mapped;
    }

    static double[][] product(double[][] left, double[][] right) {
        int n = left.length;
        double[][] product = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int m = 0; m < n; m++) {
                for (int j = 0; j < n; j++) {
                    product[i][j] += left[i][m] * right[m][j];
                }
            }
        }
        return product;
    }
}
