package io.socialsouls.community.pooling;

import java.util.Arrays;

/**
 * One pass over all effects but the first: sums of powers of the weights w = 1 / (variance + tau²) times powers of e =
 * effect - centre. Mutable, for one thread.
 *
 * <p>Every sum is kept in {@value #LANES} running sums side by side, to which the effects are dealt out in turn: the
 * compiler makes vector instructions of a loop in which nothing depends on the step before, and each lane's rounding
 * error stays that of few terms. The order of additions is fixed, so the answer is the same on every machine.
 */
final class WeightedSums {
    private static final int LANES = 128;

    private final double[] y;
    private final double[] v;
    /**
     * The next effects, moved to where the lanes are, because only arrays that are read at one index are read in
     * vectors.
     */
    private final double[] effects;

    private final double[] variances;
    private final double[] weights;
    private final double[] squaredWeights;
    private final double[] moments;
    private final double[] squares;

    WeightedSums(StandardEffects data) {
        this.y = data.offsets();
        this.v = data.variances();
        int lanes = Math.min(LANES, y.length - 1);
        this.effects = new double[lanes];
        this.variances = new double[lanes];
        this.weights = new double[lanes];
        this.squaredWeights = new double[lanes];
        this.moments = new double[lanes];
        this.squares = new double[lanes];
    }

    void take(double tau2, double centre) {
        Arrays.fill(weights, 0);
        Arrays.fill(squaredWeights, 0);
        Arrays.fill(moments, 0);
        Arrays.fill(squares, 0);
        for (int from = 1; from < y.length; from += LANES) {
            int count = Math.min(LANES, y.length - from);
            System.arraycopy(y, from, effects, 0, count);
            System.arraycopy(v, from, variances, 0, count);
            deal(count, tau2, centre);
        }
    }

    private void deal(int count, double tau2, double centre) {
        for (int i = 0; i < count; i++) {
            double w = 1 / (variances[i] + tau2);
            double e = effects[i] - centre;
            double moment = w * e;
            weights[i] += w;
            squaredWeights[i] += w * w;
            moments[i] += moment;
            squares[i] += moment * e;
        }
    }

    /** {@return the sum of w} */
    double weights() {
        return sum(weights);
    }

    /** {@return the sum of w²} */
    double squaredWeights() {
        return sum(squaredWeights);
    }

    /** {@return the sum of w e} */
    double moment() {
        return sum(moments);
    }

    /** {@return the sum of w e²} */
    double squares() {
        return sum(squares);
    }

    private static double sum(double[] lanes) {
        double sum = 0;
        for (double lane : lanes) {
            sum += lane;
        }
        return sum;
    }
}
