package io.socialsouls.community.pooling.linear;

/**
 * Sums over the residuals r of a fit and over P = W - W X (X'WX)^-1 X'W, from which derivatives by tau² and moments follow.
 *
 * <p>With z the standardised row, its leverage is h = w z'z and P_ij = w_i (i = j) - w_i w_j z_i'z_j. At most 2 p rows, for p
 * columns, have a leverage above one half. For these, 1 - h and r would lose their digits to subtraction; they follow from the
 * other rows instead, because H = W^½ X (X'WX)^-1 X'W^½ is a projection: h (1 - h) is the sum of the squares of the row's
 * other entries, and H annihilates the weighted residuals. Every sum below is one over the other rows with what heavy rows
 * add to it. One pass over the rows.
 */
final class ResidualSums {
    private static final double HEAVY = 0.5;

    private final int p;
    private final double[] zz;
    private final double[] wzz;
    private final double[] rz;
    private final double[] wrz;
    private final double[] z;
    private final HeavyRows heavy;

    private double weights;
    private double squaredWeights;
    private double trace;
    private double traceOfSquare;
    private double squares;
    private double cubes;

    ResidualSums(ModelFit fit) {
        LinearModel model = fit.model();
        this.p = model.columns();
        this.zz = new double[p * p];
        this.wzz = new double[p * p];
        this.rz = new double[p];
        this.wrz = new double[p];
        this.z = new double[p];
        this.heavy = new HeavyRows(p);
        double[] x = model.rows();
        double[] b = fit.coefficients();
        for (int i = 0; i < model.size(); i++) {
            double w = 1 / (model.variances()[i] + fit.tau2());
            double r = model.offsets()[i];
            for (int j = 0; j < p; j++) {
                r -= x[i * p + j] * b[j];
            }
            fit.triangle().standardise(x, i * p, z);
            add(w, r);
        }
        addHeavy();
    }

    private void add(double w, double r) {
        weights += w;
        squaredWeights += w * w;
        double length = 0;
        for (double one : z) {
            length += one * one;
        }
        double h = w * length;
        if (h > HEAVY) {
            heavy.add(w, r, h, z);
            return;
        }
        trace += w * (1 - h);
        traceOfSquare += w * w * (1 - 2 * h);
        squares += w * w * r * r;
        cubes += w * w * w * r * r;
        for (int i = 0; i < p; i++) {
            double wz = w * z[i];
            rz[i] += wz * r;
            wrz[i] += w * wz * r;
            for (int j = 0; j <= i; j++) {
                double product = wz * z[j];
                zz[i * p + j] += product;
                wzz[i * p + j] += w * product;
            }
        }
    }

    private void addHeavy() {
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < p; j++) {
                double one = wzz[Math.max(i, j) * p + Math.min(i, j)];
                traceOfSquare += one * one;
            }
            cubes -= wrz[i] * wrz[i];
        }
        heavy.refine(zz, rz);
        for (int i = 0; i < heavy.size(); i++) {
            double w = heavy.weight(i);
            double r = heavy.residual(i);
            double free = heavy.free(i);
            trace += w * free;
            squares += w * w * r * r;
            traceOfSquare += w * w * (free * free + 2 * heavy.form(wzz, i));
            cubes += w * w * r * (w * r * free - 2 * heavy.dot(wrz, i));
            for (int j = 0; j < heavy.size(); j++) {
                if (j != i) {
                    double product = w * heavy.weight(j) * heavy.product(i, j);
                    traceOfSquare += product * product;
                    cubes -= w * r * heavy.weight(j) * heavy.residual(j) * product;
                }
            }
        }
    }

    /** The sum of w. */
    double weights() {
        return weights;
    }

    /** The sum of w². */
    double squaredWeights() {
        return squaredWeights;
    }

    /** tr P. */
    double trace() {
        return trace;
    }

    /** tr PP. */
    double traceOfSquare() {
        return traceOfSquare;
    }

    /** y'PPy, the sum of w² r²: how fast the generalised Q falls. */
    double squares() {
        return squares;
    }

    /** y'PPPy. */
    double cubes() {
        return cubes;
    }
}
