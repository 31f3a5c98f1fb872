package io.socialsouls.community.pooling.optimum;

import java.util.Optional;

/** The lower triangular root of a small symmetric matrix that is positive definite. Immutable. */
public final class Cholesky {
    private final double[][] root;

    private Cholesky(double[][] root) {
        this.root = root;
    }

    /**
     * Takes the root.
     *
     * @param matrix symmetric; its lower triangle is read
     * @return absent if it is not positive definite
     */
    public static Optional<Cholesky> of(double[][] matrix) {
        int n = matrix.length;
        double[][] root = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double left = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    left -= root[i][k] * root[j][k];
                }
                if (i > j) {
                    root[i][j] = left / root[j][j];
                } else if (left > 0 && left < Double.POSITIVE_INFINITY) {
                    root[i][i] = Math.sqrt(left);
                } else {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Cholesky(root));
    }

    /**
     * Solves the equations that the matrix stands for.
     *
     * @param right hand side
     * @return x with matrix x = right
     */
    public double[] solve(double[] right) {
        int n = root.length;
        double[] x = right.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= root[i][k] * x[k];
            }
            x[i] /= root[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= root[k][i] * x[k];
            }
            x[i] /= root[i][i];
        }
        return x;
    }

    /**
     * One element of the inverse's diagonal.
     *
     * @param index of the row
     * @return for an information matrix, the variance of that estimate
     */
    public double inverseAt(int index) {
        double[] unit = new double[root.length];
        unit[index] = 1;
        return solve(unit)[index];
    }
}
