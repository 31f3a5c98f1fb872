package io.socialsouls.community.pooling.bayes;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** The posterior as textbooks write it, summed over a fine grid of log tau: slow, for checking the one that is used. */
final class GridPosterior {
    private static final int POINTS = 4_000;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final double[] y;
    private final double[] v;
    private final double[] tau = new double[POINTS];
    private final double[] share = new double[POINTS];

    GridPosterior(double[] y, double[] v, TauPrior prior, double low, double high) {
        this.y = y;
        this.v = v;
        double[] logs = new double[POINTS];
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < POINTS; i++) {
            tau[i] = Math.exp(Math.log(low) + (Math.log(high) - Math.log(low)) * i / (POINTS - 1));
            double ratio = tau[i] / prior.scale();
            double logPrior =
                    prior.shape() == TauPrior.Shape.HALF_NORMAL ? -ratio * ratio / 2 : -Math.log(1 + ratio * ratio);
            logs[i] = logPrior + logLikelihood(tau[i]) + Math.log(tau[i]);
            highest = Math.max(highest, logs[i]);
        }
        double sum = 0;
        for (int i = 0; i < POINTS; i++) {
            share[i] = Math.exp(logs[i] - highest);
            sum += share[i];
        }
        for (int i = 0; i < POINTS; i++) {
            share[i] /= sum;
        }
    }

    double tauBelow(double value) {
        double step = Math.log(tau[1] / tau[0]);
        double sum = 0;
        for (int i = 0; i < POINTS; i++) {
            // A point stands for half a step to either side.
            sum += share[i] * Math.min(1, Math.max(0, Math.log(value / tau[i]) / step + 0.5));
        }
        return sum;
    }

    double effectBelow(double value) {
        return below(value, (m, t) -> m, t -> 1 / weight(t));
    }

    double nextBelow(double value) {
        return below(value, (m, t) -> m, t -> 1 / weight(t) + t * t);
    }

    double ownBelow(int i, double value) {
        return below(
                value,
                (m, t) -> (t * t * y[i] + v[i] * m) / (v[i] + t * t),
                t -> v[i] * t * t / (v[i] + t * t) + Math.pow(v[i] / (v[i] + t * t), 2) / weight(t));
    }

    private double below(double value, DoubleBinaryOperator meanOf, DoubleUnaryOperator varianceOf) {
        double sum = 0;
        for (int i = 0; i < POINTS; i++) {
            double mean = meanOf.applyAsDouble(mean(tau[i]), tau[i]);
            double deviation = Math.sqrt(varianceOf.applyAsDouble(tau[i]));
            sum += share[i] * NORMAL.cumulativeProbability((value - mean) / deviation);
        }
        return sum;
    }

    private double logLikelihood(double t) {
        double mean = mean(t);
        double sum = -Math.log(weight(t)) / 2;
        for (int i = 0; i < y.length; i++) {
            double variance = v[i] + t * t;
            sum -= Math.log(variance) / 2 + (y[i] - mean) * (y[i] - mean) / variance / 2;
        }
        return sum;
    }

    private double weight(double t) {
        double sum = 0;
        for (double one : v) {
            sum += 1 / (one + t * t);
        }
        return sum;
    }

    private double mean(double t) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += y[i] / (v[i] + t * t);
        }
        return sum / weight(t);
    }
}
