package io.socialsouls.community.pooling.linear;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.order.SetOrder;
import io.socialsouls.community.pooling.scale.EffectScale;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Effects on their {@link EffectScale}, and the columns that may explain them, moved and scaled likewise.
 *
 * <p>Rows are sorted by variance, effect and columns. That one is the origin: its effect and all its columns but the
 * intercept are 0. The unit of a column is a power of two near its largest distance from the origin. Immutable.
 */
public final class LinearModel {
    /** A column of which less than this share of its sum of squares is its own is a combination of others. */
    private static final double DEPENDENT = 1e-14;

    private final EffectScale scale;
    private final double[] y;
    private final double[] v;
    private final double[] x;
    private final double[] centres;
    private final int[] exponents;

    private LinearModel(EffectScale scale, double[] y, double[] v, double[] x, double[] centres, int[] exponents) {
        this.scale = scale;
        this.y = y;
        this.v = v;
        this.x = x;
        this.centres = centres;
        this.exponents = exponents;
    }

    /**
     * Effects without columns but the intercept.
     *
     * @param sizes one or more
     * @return their model
     */
    public static LinearModel of(EffectSizes sizes) {
        return of(sizes, List.of());
    }

    /**
     * Effects with columns.
     *
     * @param sizes one or more
     * @param columns beside the intercept, each with a number for each effect
     * @return their model
     * @throws CommunityException if effects, variances or columns are too far apart for double arithmetic
     */
    public static LinearModel of(EffectSizes sizes, List<double[]> columns) {
        int k = sizes.size();
        int p = columns.size() + 1;
        int[] order = order(sizes, columns);
        EffectScale scale = EffectScale.of(sizes.effect(order[0]), sizes.variance(order[0]));
        double[] y = new double[k];
        double[] v = new double[k];
        double[] x = new double[k * p];
        for (int row = 0; row < k; row++) {
            y[row] = scale.offset(sizes.effect(order[row]));
            v[row] = scale.standardVariance(sizes.variance(order[row]));
            if (!EffectScale.holds(y[row], v[row])) {
                throw tooFarApart();
            }
            x[row * p] = 1;
        }
        double[] centres = new double[p];
        int[] exponents = new int[p];
        for (int j = 1; j < p; j++) {
            double[] column = columns.get(j - 1);
            centres[j] = column[order[0]];
            double farthest = 0;
            for (double one : column) {
                farthest = Math.max(farthest, Math.abs(one - centres[j]));
            }
            if (farthest == Double.POSITIVE_INFINITY) {
                throw tooFarApart();
            }
            exponents[j] = farthest == 0 ? 0 : Math.getExponent(farthest);
            for (int row = 0; row < k; row++) {
                x[row * p + j] = Math.scalb(column[order[row]] - centres[j], -exponents[j]);
            }
        }
        return new LinearModel(scale, y, v, x, centres, exponents);
    }

    private static int[] order(EffectSizes sizes, List<double[]> columns) {
        double[][] all = new double[columns.size() + 2][];
        all[0] = IntStream.range(0, sizes.size()).mapToDouble(sizes::variance).toArray();
        all[1] = IntStream.range(0, sizes.size()).mapToDouble(sizes::effect).toArray();
        for (int j = 0; j < columns.size(); j++) {
            all[j + 2] = columns.get(j);
        }
        return SetOrder.of(all);
    }

    /**
     * What is thrown where double arithmetic ends.
     *
     * @return an error that says so
     */
    public static CommunityException tooFarApart() {
        return new CommunityException(
                ErrorCode.NOT_POOLABLE,
                "the effects, their variances or what is to explain them are too far apart to be held together in"
                        + " double arithmetic; expected variances within a factor of 1e100, and differences of effects"
                        + " within 1e50 standard errors");
    }

    /**
     * How many effects.
     *
     * @return the number of rows
     */
    public int size() {
        return y.length;
    }

    /**
     * How many coefficients.
     *
     * @return the number of columns, the intercept among them
     */
    public int columns() {
        return centres.length;
    }

    /** Effects as offsets from the origin; not to be changed. */
    double[] offsets() {
        return y;
    }

    /** Sampling variances in ascending order; not to be changed. */
    double[] variances() {
        return v;
    }

    /** The rows of X, one after the other; not to be changed. */
    double[] rows() {
        return x;
    }

    /**
     * The smallest sampling variance, in the model's unit.
     *
     * @return at least 1, below 4
     */
    public double smallest() {
        return v[0];
    }

    /**
     * The largest sampling variance, in the model's unit.
     *
     * @return at least the smallest one
     */
    public double largest() {
        return v[v.length - 1];
    }

    /**
     * The first column that follows from those before it, the intercept among them.
     *
     * @return its index, absent if there is none
     */
    public OptionalInt dependentColumn() {
        Triangle plain = plain();
        for (int j = 1; j < columns(); j++) {
            double squares = 0;
            for (int i = 0; i < y.length; i++) {
                double one = x[i * columns() + j];
                squares += one * one;
            }
            if (plain.pivot(j) <= DEPENDENT * squares) {
                return OptionalInt.of(j);
            }
        }
        return OptionalInt.empty();
    }

    /** Least squares without weights. */
    Triangle plain() {
        Triangle plain = new Triangle(columns());
        for (int i = 0; i < y.length; i++) {
            plain.include(1, x, i * columns(), y[i]);
        }
        return plain;
    }

    /**
     * Above what tau² no likelihood rises any more.
     *
     * <p>With S² the unweighted residual variance on k - p degrees of freedom, and because of w <= 1 / (tau² + smallest), the
     * sum of w² r² is at most (k - p) S² / (tau² + smallest)², while tr P is at least (k - p) / (tau² + largest), and tr
     * diag(w) more.
     *
     * @return S²/2 + sqrt((S²/2)² + S² (largest - smallest)) - smallest, which may be negative
     */
    public double bound() {
        int p = columns();
        if (y.length <= p) {
            return 0;
        }
        double half = plain().squares() / (y.length - p) / 2;
        return half + Math.sqrt(half) * Math.sqrt(half + 2 * (largest() - smallest())) - smallest();
    }

    /**
     * Takes an offset back to the scale that effects were given on.
     *
     * @param offset in the model's unit, from its origin
     * @return the effect
     */
    public double effect(double offset) {
        return scale.effect(offset);
    }

    /**
     * Takes a difference of effects, or a standard error, back.
     *
     * @param standard in the model's unit
     * @return in the unit of the effects
     */
    public double difference(double standard) {
        return scale.difference(standard);
    }

    /**
     * Takes a variance back.
     *
     * @param standard in the model's unit
     * @return in the squared unit of the effects
     */
    public double variance(double standard) {
        return scale.variance(standard);
    }

    /**
     * Brings a difference of effects into the model's unit.
     *
     * @param difference in the unit of the effects
     * @return in the model's unit
     */
    public double standard(double difference) {
        return scale.standardDifference(difference);
    }

    /**
     * Brings an effect into the model's unit.
     *
     * @param effect as it was given
     * @return its offset from the origin
     */
    public double offset(double effect) {
        return scale.offset(effect);
    }

    /**
     * Takes a coefficient, or a line of a matrix that makes coefficients, back to the units that were given.
     *
     * @param b in the model's units
     * @param column which of them, 0 for the intercept
     * @return in units of the effects over those of the column; the origin of effects not added
     */
    double coefficient(double[] b, int column) {
        if (column > 0) {
            return Math.scalb(b[column], scale.exponent() - exponents[column]);
        }
        double intercept = b[0];
        for (int j = 1; j < centres.length; j++) {
            intercept -= Math.scalb(b[j], -exponents[j]) * centres[j];
        }
        return difference(intercept);
    }
}
