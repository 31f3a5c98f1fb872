package io.socialsouls.community.pooling.bayes;

/** Sixteen nodes and weights on [-1, 1], exact for polynomials up to degree 31: roots of Legendre's polynomial. */
final class GaussLegendre {
    static final int NODES = 16;

    private static final double[] AT = new double[NODES];
    private static final double[] WEIGHT = new double[NODES];

    static {
        for (int i = 0; i < NODES; i++) {
            // Newton's method from the asymptotic root, which is near enough that five steps reach the last digit.
            double x = -Math.cos(Math.PI * (i + 0.75) / (NODES + 0.5));
            double slope = 0;
            for (int step = 0; step < 6; step++) {
                double before = 1;
                double value = x;
                for (int n = 2; n <= NODES; n++) {
                    double next = ((2 * n - 1) * x * value - (n - 1) * before) / n;
                    before = value;
                    value = next;
                }
                slope = NODES * (before - x * value) / (1 - x * x);
                x -= value / slope;
            }
            AT[i] = x;
            WEIGHT[i] = 2 / ((1 - x * x) * slope * slope);
        }
    }

    private GaussLegendre() {}

    /** {@return where a node lies in an interval} */
    static double at(int node, double low, double high) {
        return low + (high - low) * (0.5 + 0.5 * AT[node]);
    }

    /** {@return the weight of a node there} */
    static double weight(int node, double low, double high) {
        return 0.5 * (high - low) * WEIGHT[node];
    }
}
