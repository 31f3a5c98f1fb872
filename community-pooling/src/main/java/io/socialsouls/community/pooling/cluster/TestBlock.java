package io.socialsouls.community.pooling.cluster;

/**
 * The covariance A = Phi + U U' of the effects of one test, and its inverse P: Phi holds the variances that each has
 * for itself, U two columns of what they share, the errors that come from the control and from a common standard
 * deviation.
 *
 * <p>P = Phi^-1 - Phi^-1 U (I + U' Phi^-1 U)^-1 U' Phi^-1 (Woodbury), so that time grows in proportion to the arms.
 * Immutable.
 */
final class TestBlock {
    private final ClusteredEffects data;
    private final int begin;
    private final int end;
    private final double within;
    /** (I + U' Phi^-1 U)^-1, symmetric. */
    private final Pairs inner;

    private final double logDeterminant;
    private final double trace;
    private final double traceOfSquare;

    TestBlock(ClusteredEffects data, int begin, int end, double within) {
        this.data = data;
        this.begin = begin;
        this.end = end;
        this.within = within;
        double logs = 0;
        double sum = 0;
        double sum2 = 0;
        Pairs first = Pairs.ZERO;
        Pairs second = Pairs.ZERO;
        Pairs third = Pairs.ZERO;
        for (int i = begin; i < end; i++) {
            double weight = weight(i);
            double control = data.control(i);
            double spread = data.spread(i);
            logs -= Math.log(weight);
            sum += weight;
            sum2 += weight * weight;
            first = first.plus(weight, control, spread);
            second = second.plus(weight * weight, control, spread);
            third = third.plus(weight * weight * weight, control, spread);
        }
        Pairs outer = first.plus(1, 1, 0).plus(1, 0, 1);
        this.inner = outer.inverse();
        this.logDeterminant = logs + Math.log(outer.determinant());
        this.trace = sum - inner.traceOfProduct(second);
        this.traceOfSquare = sum2 - 2 * inner.traceOfProduct(third) + inner.traceOfSquaredProduct(second);
    }

    /** Makes the test's part of P x. */
    void solve(double[] x, double[] into) {
        double byControl = 0;
        double bySpread = 0;
        for (int i = begin; i < end; i++) {
            byControl += data.control(i) * weight(i) * x[i];
            bySpread += data.spread(i) * weight(i) * x[i];
        }
        double control = inner.a() * byControl + inner.b() * bySpread;
        double spread = inner.b() * byControl + inner.c() * bySpread;
        for (int i = begin; i < end; i++) {
            into[i] = weight(i) * (x[i] - data.control(i) * control - data.spread(i) * spread);
        }
    }

    double logDeterminant() {
        return logDeterminant;
    }

    /** {@return tr P} */
    double trace() {
        return trace;
    }

    /** {@return tr PP} */
    double traceOfSquare() {
        return traceOfSquare;
    }

    private double weight(int i) {
        return 1 / (data.variance(i) + within);
    }

    /** A symmetric matrix of two rows: a b, b c. */
    private record Pairs(double a, double b, double c) {
        static final Pairs ZERO = new Pairs(0, 0, 0);

        Pairs plus(double weight, double x, double y) {
            return new Pairs(a + weight * x * x, b + weight * x * y, c + weight * y * y);
        }

        double determinant() {
            return a * c - b * b;
        }

        Pairs inverse() {
            double determinant = determinant();
            return new Pairs(c / determinant, -b / determinant, a / determinant);
        }

        double traceOfProduct(Pairs other) {
            return a * other.a + 2 * b * other.b + c * other.c;
        }

        /** {@return the trace of the square of the product of this and the other} */
        double traceOfSquaredProduct(Pairs other) {
            double aa = a * other.a + b * other.b;
            double ab = a * other.b + b * other.c;
            double ba = b * other.a + c * other.b;
            double bb = b * other.b + c * other.c;
            return aa * aa + 2 * ab * ba + bb * bb;
        }
    }
}
