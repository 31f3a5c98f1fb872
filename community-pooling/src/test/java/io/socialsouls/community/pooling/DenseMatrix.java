package io.socialsouls.community.pooling;

import java.util.Arrays;

/** Matrices as textbooks write them: slow, for checking what avoids them. */
public final class DenseMatrix {
    private final double[][] a;

    public DenseMatrix(double[][] rows) {
        this.a = rows;
    }

    public static DenseMatrix zero(int rows, int columns) {
        return new DenseMatrix(new double[rows][columns]);
    }

    public static DenseMatrix diagonal(double[] entries) {
        DenseMatrix matrix = zero(entries.length, entries.length);
        for (int i = 0; i < entries.length; i++) {
            matrix.a[i][i] = entries[i];
        }
        return matrix;
    }

    public static DenseMatrix column(double[] entries) {
        DenseMatrix matrix = zero(entries.length, 1);
        for (int i = 0; i < entries.length; i++) {
            matrix.a[i][0] = entries[i];
        }
        return matrix;
    }

    public int rows() {
        return a.length;
    }

    public int columns() {
        return a[0].length;
    }

    public double get(int i, int j) {
        return a[i][j];
    }

    public DenseMatrix times(DenseMatrix other) {
        DenseMatrix product = zero(a.length, other.a[0].length);
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < other.a[0].length; j++) {
                for (int l = 0; l < other.a.length; l++) {
                    product.a[i][j] += a[i][l] * other.a[l][j];
                }
            }
        }
        return product;
    }

    public DenseMatrix plus(double factor, DenseMatrix other) {
        DenseMatrix sum = zero(a.length, a[0].length);
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[0].length; j++) {
                sum.a[i][j] = a[i][j] + factor * other.a[i][j];
            }
        }
        return sum;
    }

    public DenseMatrix transpose() {
        DenseMatrix turned = zero(a[0].length, a.length);
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[0].length; j++) {
                turned.a[j][i] = a[i][j];
            }
        }
        return turned;
    }

    public double trace() {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i][i];
        }
        return sum;
    }

    /** Lower triangular L with L L' = this. */
    private double[][] cholesky() {
        double[][] l = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = a[i][j];
                for (int m = 0; m < j; m++) {
                    sum -= l[i][m] * l[j][m];
                }
                l[i][j] = i == j ? Math.sqrt(sum) : sum / l[j][j];
            }
        }
        return l;
    }

    public double logDeterminant() {
        double[][] l = cholesky();
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += 2 * Math.log(l[i][i]);
        }
        return sum;
    }

    /** Of a positive definite matrix. */
    public DenseMatrix inverse() {
        double[][] l = cholesky();
        int n = a.length;
        DenseMatrix root = zero(n, n);
        for (int j = 0; j < n; j++) {
            for (int i = j; i < n; i++) {
                double sum = i == j ? 1 : 0;
                for (int m = j; m < i; m++) {
                    sum -= l[i][m] * root.a[m][j];
                }
                root.a[i][j] = sum / l[i][i];
            }
        }
        return root.transpose().times(root);
    }

    /** The inverse of the symmetric square root, by the iteration of Denman and Beavers. */
    public DenseMatrix inverseRoot() {
        DenseMatrix y = this;
        double[] ones = new double[a.length];
        Arrays.fill(ones, 1);
        DenseMatrix z = diagonal(ones);
        for (int step = 0; step < 40; step++) {
            DenseMatrix next = y.plus(1, z.inverse()).half();
            z = z.plus(1, y.inverse()).half();
            y = next;
        }
        return z;
    }

    private DenseMatrix half() {
        return plus(-0.5, this);
    }
}
