package io.socialsouls.community.pooling;

/**
 * One pass over all effects but the first: sums of powers of the weights w = 1 / (variance + tau²) times powers of e =
 * effect - centre.
 *
 * <p>In each part of the pass every sum is kept in {@value #LANES} running sums side by side, to which the effects are
 * dealt out in turn: the compiler makes vector instructions of a loop in which nothing depends on the step before, and
 * each lane's rounding error stays that of few terms. The order of additions is fixed, so the answer is the same on every
 * machine.
 *
 * @param weights the sum of w
 * @param squaredWeights the sum of w²
 * @param moment the sum of w e
 * @param squares the sum of w e²
 */
record WeightedSums(double weights, double squaredWeights, double moment, double squares) {
    private static final int LANES = 128;

    static WeightedSums of(StandardEffects data, double tau2, double centre) {
        double[] sums = data.pass(1, (from, to) -> new Lanes(to - from).over(data, from, to, tau2, centre));
        return new WeightedSums(sums[0], sums[1], sums[2], sums[3]);
    }

    /** The running sums of one part. Mutable, for one thread. */
    private static final class Lanes {
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

        Lanes(int count) {
            int lanes = Math.min(LANES, count);
            this.effects = new double[lanes];
            this.variances = new double[lanes];
            this.weights = new double[lanes];
            this.squaredWeights = new double[lanes];
            this.moments = new double[lanes];
            this.squares = new double[lanes];
        }

        double[] over(StandardEffects data, int begin, int end, double tau2, double centre) {
            for (int from = begin; from < end; from += LANES) {
                int count = Math.min(LANES, end - from);
                System.arraycopy(data.offsets(), from, effects, 0, count);
                System.arraycopy(data.variances(), from, variances, 0, count);
                deal(count, tau2, centre);
            }
            return new double[] {sum(weights), sum(squaredWeights), sum(moments), sum(squares)};
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

        private static double sum(double[] lanes) {
            double sum = 0;
            for (double lane : lanes) {
                sum += lane;
            }
            return sum;
        }
    }
}
