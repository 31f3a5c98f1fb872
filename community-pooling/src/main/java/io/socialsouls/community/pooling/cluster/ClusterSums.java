package io.socialsouls.community.pooling.cluster;

/**
 * Sums over the effects of each cluster for one variance s within clusters: with P the inverse of the covariance that its
 * effects have by sampling and by s, 1 a vector of ones and e the effects' distances from the cluster's mean, forms in powers
 * of P. Where sampling errors are independent P is diagonal, and these are sums of powers of w = 1 / (v + s) times powers of e.
 */
final class ClusterSums {
    /** 1'P1. */
    final double[] w;
    /** 1'PP1. */
    final double[] w2;
    /** 1'PPP1. */
    final double[] w3;
    /** 1'PPe. */
    final double[] w2e;
    /** 1'PPPe. */
    final double[] w3e;
    /** e'PPe. */
    final double[] w2ee;
    /** e'PPPe. */
    final double[] w3ee;
    /** tr P. */
    final double[] trace;
    /** tr PP. */
    final double[] traceOfSquare;
    /** Weighted mean of each cluster. */
    final double[] mean;
    /** The sum of e'Pe over all clusters. */
    double squares;
    /** The sum of log |P^-1| over all clusters. */
    double logs;

    private ClusterSums(int g) {
        this.w = new double[g];
        this.w2 = new double[g];
        this.w3 = new double[g];
        this.w2e = new double[g];
        this.w3e = new double[g];
        this.w2ee = new double[g];
        this.w3ee = new double[g];
        this.trace = new double[g];
        this.traceOfSquare = new double[g];
        this.mean = new double[g];
    }

    static ClusterSums of(ClusteredEffects data, double within) {
        ClusterSums sums = new ClusterSums(data.clusters());
        if (data.isCorrelated()) {
            sums.addCorrelated(data, within);
        } else {
            sums.addIndependent(data, within);
        }
        return sums;
    }

    private void addIndependent(ClusteredEffects data, double within) {
        for (int c = 0; c < w.length; c++) {
            // The first effect is near the mean of a cluster whose effects are far from the origin, and near each
            // other.
            double near = data.offset(data.begin(c));
            double moment = 0;
            for (int i = data.begin(c); i < data.end(c); i++) {
                double phi = data.variance(i) + within;
                w[c] += 1 / phi;
                moment += (data.offset(i) - near) / phi;
                logs += Math.log(phi);
            }
            double shift = moment / w[c];
            mean[c] = near + shift;
            for (int i = data.begin(c); i < data.end(c); i++) {
                double weight = 1 / (data.variance(i) + within);
                double e = data.offset(i) - near - shift;
                double square = weight * weight;
                w2[c] += square;
                w3[c] += square * weight;
                w2e[c] += square * e;
                w3e[c] += square * weight * e;
                w2ee[c] += square * e * e;
                w3ee[c] += square * weight * e * e;
                squares += weight * e * e;
            }
            trace[c] = w[c];
            traceOfSquare[c] = w2[c];
        }
    }

    private void addCorrelated(ClusteredEffects data, double within) {
        Solved one = new Solved(data.size());
        Solved e = new Solved(data.size());
        for (int c = 0; c < w.length; c++) {
            int begin = data.begin(c);
            int end = data.end(c);
            double near = data.offset(begin);
            for (int i = begin; i < end; i++) {
                one.x[i] = 1;
                e.x[i] = data.offset(i) - near;
            }
            for (int from = begin; from < end; from = data.testEnd(from)) {
                TestBlock block = new TestBlock(data, from, data.testEnd(from), within);
                logs += block.logDeterminant();
                trace[c] += block.trace();
                traceOfSquare[c] += block.traceOfSquare();
                one.solve(block);
                e.solve(block);
            }
            w[c] = dot(one.x, one.px, begin, end);
            double shift = dot(e.x, one.px, begin, end) / w[c];
            mean[c] = near + shift;
            e.subtract(shift, one, begin, end);
            w2[c] = dot(one.px, one.px, begin, end);
            w3[c] = dot(one.px, one.ppx, begin, end);
            w2e[c] = dot(one.px, e.px, begin, end);
            w3e[c] = dot(one.px, e.ppx, begin, end);
            w2ee[c] = dot(e.px, e.px, begin, end);
            w3ee[c] = dot(e.px, e.ppx, begin, end);
            squares += dot(e.x, e.px, begin, end);
        }
    }

    private static double dot(double[] x, double[] y, int begin, int end) {
        double sum = 0;
        for (int i = begin; i < end; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    /** A vector x with P x and PP x. */
    private static final class Solved {
        final double[] x;
        final double[] px;
        final double[] ppx;

        Solved(int size) {
            x = new double[size];
            px = new double[size];
            ppx = new double[size];
        }

        void solve(TestBlock block) {
            block.solve(x, px);
            block.solve(px, ppx);
        }

        void subtract(double factor, Solved other, int begin, int end) {
            for (int i = begin; i < end; i++) {
                x[i] -= factor * other.x[i];
                px[i] -= factor * other.px[i];
                ppx[i] -= factor * other.ppx[i];
            }
        }
    }
}
