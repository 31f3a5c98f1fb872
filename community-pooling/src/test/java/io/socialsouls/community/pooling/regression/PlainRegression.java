package io.socialsouls.community.pooling.regression;

import io.socialsouls.community.pooling.DenseMatrix;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Meta-regression by explicit matrices of k x k: slow, for checking the one that is used. */
final class PlainRegression {
    private final double[] v;
    private final DenseMatrix x;
    private final DenseMatrix y;

    PlainRegression(double[] effects, double[] variances, double[][] columns) {
        this.v = variances;
        this.y = DenseMatrix.column(effects);
        double[][] rows = new double[effects.length][columns.length + 1];
        for (int i = 0; i < rows.length; i++) {
            rows[i][0] = 1;
            for (int j = 0; j < columns.length; j++) {
                rows[i][j + 1] = columns[j][i];
            }
        }
        this.x = new DenseMatrix(rows);
    }

    double restricted(double tau2) {
        return full(tau2) - 0.5 * x.transpose().times(weights(tau2)).times(x).logDeterminant();
    }

    double full(double tau2) {
        double logs = 0;
        for (double one : v) {
            logs += Math.log(one + tau2);
        }
        return -0.5 * (logs + squares(tau2));
    }

    /** y'Py. */
    double squares(double tau2) {
        return y.transpose().times(projection(weights(tau2))).times(y).get(0, 0);
    }

    double traceOfWeights() {
        return weights(0).trace();
    }

    /** tr P. */
    double trace() {
        return projection(weights(0)).trace();
    }

    /** The sum of squares without weights, less what sampling explains of it. */
    double plainExcess() {
        double[] ones = new double[v.length];
        Arrays.fill(ones, 1);
        DenseMatrix p = projection(DenseMatrix.diagonal(ones));
        return y.transpose().times(p).times(y).get(0, 0)
                - p.times(DenseMatrix.diagonal(v)).trace();
    }

    double coefficient(double tau2, int j) {
        return solution(tau2).times(x.transpose()).times(weights(tau2)).times(y).get(j, 0);
    }

    double standardError(double tau2, int j) {
        return Math.sqrt(solution(tau2).get(j, j));
    }

    private DenseMatrix solution(double tau2) {
        return x.transpose().times(weights(tau2)).times(x).inverse();
    }

    private DenseMatrix weights(double tau2) {
        return DenseMatrix.diagonal(
                IntStream.range(0, v.length).mapToDouble(i -> 1 / (v[i] + tau2)).toArray());
    }

    private DenseMatrix projection(DenseMatrix w) {
        DenseMatrix wx = w.times(x);
        return w.plus(-1, wx.times(x.transpose().times(wx).inverse()).times(wx.transpose()));
    }
}
