package io.socialsouls.community.pooling.linear;

import java.util.ArrayList;
import java.util.List;

/** The few rows that determine a fit: their leverages are near 1 and their residuals near 0. Mutable, for one thread. */
final class HeavyRows {
    private record Row(double weight, double leverage, double crudeResidual) {}

    private final int p;
    private final List<Row> rows = new ArrayList<>();
    private final List<double[]> standardised = new ArrayList<>();
    private double[] residuals = {};
    private double[] free = {};

    HeavyRows(int p) {
        this.p = p;
    }

    void add(double weight, double residual, double leverage, double[] z) {
        rows.add(new Row(weight, leverage, residual));
        standardised.add(z.clone());
    }

    /**
     * Computes residuals and 1 - leverage again from what the other rows say.
     *
     * @param zz sum of w z z' over the other rows, lower triangle
     * @param rz sum of w r z over them
     */
    void refine(double[] zz, double[] rz) {
        residuals = new double[rows.size()];
        free = new double[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            double others = form(zz, i);
            double pull = dot(rz, i);
            for (int j = 0; j < rows.size(); j++) {
                if (j != i) {
                    double product = product(i, j);
                    others += rows.get(j).weight() * product * product;
                    pull += rows.get(j).weight() * rows.get(j).crudeResidual() * product;
                }
            }
            double h = rows.get(i).leverage();
            free[i] = rows.get(i).weight() * others / h;
            residuals[i] = -pull / h;
        }
    }

    int size() {
        return rows.size();
    }

    double weight(int i) {
        return rows.get(i).weight();
    }

    double residual(int i) {
        return residuals[i];
    }

    /** 1 - leverage. */
    double free(int i) {
        return free[i];
    }

    double product(int i, int j) {
        return dot(standardised.get(j), i);
    }

    double dot(double[] vector, int i) {
        double[] z = standardised.get(i);
        double sum = 0;
        for (int a = 0; a < p; a++) {
            sum += z[a] * vector[a];
        }
        return sum;
    }

    /** z'Mz, of a symmetric M the lower triangle being given. */
    double form(double[] lower, int i) {
        double[] z = standardised.get(i);
        double sum = 0;
        for (int a = 0; a < p; a++) {
            for (int b = 0; b < a; b++) {
                sum += 2 * z[a] * z[b] * lower[a * p + b];
            }
            sum += z[a] * z[a] * lower[a * p + a];
        }
        return sum;
    }
}
