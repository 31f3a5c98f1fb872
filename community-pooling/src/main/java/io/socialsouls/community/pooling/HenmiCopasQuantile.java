package io.socialsouls.community.pooling;

import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The quantile of U = R / f(Q) of Henmi and Copas (2010), section 3, over the standard deviation of R.
 *
 * <p>R is the estimate's error over the common-effect standard error, normal; given R = r, Q is taken to follow the
 * gamma distribution with its exact conditional mean and variance, and f(Q)² is the estimated variance of R. With t = r
 * over the standard deviation of R, the probability that U exceeds x is the integral over t from x of the normal
 * density times the probability that f(Q) stays below t / x. That is at most the normal tail beyond x, and 1/2 where x
 * nears 0: between 0 and the normal quantile it takes every value asked for.
 */
final class HenmiCopasQuantile {
    /** Relative precision of the probability asked for. */
    private static final double PRECISION = 1e-12;
    /** The same for one piece of the integral; the gamma distribution's own error is close to it. */
    private static final double PIECE = 1e-11;
    /** Relative precision of the quantile. */
    private static final double ROUNDING = 1e-14;

    private static final int MAX_STEPS = 200;
    private static final int PANELS = 16;
    private static final int HALVINGS = 30;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final int df;
    private final double ratio;
    private final double mean;
    private final double meanByR;
    private final double variance;
    private final double varianceByR;

    /**
     * Mean and variance of Q given R, as they grow with r²: with C the covariance of the effects given R, and m their
     * mean, tr PC + m'Pm and 2 tr PCPC + 4 m'PCPm, written as sums of what is positive where that can be.
     */
    HenmiCopasQuantile(int size, double tau2, WeightMoments weights) {
        // Powers of tau² alone could leave the range of a double: each is kept beside a weight.
        double part = tau2 / (1 + tau2 * weights.mean());
        df = size - 1;
        ratio = weights.trace() / weights.mean();
        meanByR = part * (tau2 * weights.variance());
        mean = df + part * weights.trace() + part * (tau2 * weights.excess());
        double cubic = part * tau2 * (tau2 * weights.weightedVariance());
        double trace = df
                + 2 * (tau2 * weights.trace())
                + tau2 * (tau2 * weights.traceOfSquare())
                - 2 * (meanByR + cubic)
                + meanByR * meanByR;
        // Not below what it is if all eigenvalues are the same, whatever the rounding.
        variance = 2 * Math.max(trace, mean * (mean / df));
        double linear = weights.variance() * weights.mean() + weights.weightedVariance();
        varianceByR =
                4 * part * (part * weights.variance() + part * (tau2 * linear) + part * tau2 * (tau2 * weights.gap()));
    }

    /** Regula falsi with the Illinois rule: an end that stays twice has its value halved. */
    double of(double tail) {
        double low = 0;
        double high = NORMAL.inverseSurvivalProbability(tail);
        double end = NORMAL.inverseSurvivalProbability(tail * 1e-14);
        double above = 0.5 - tail;
        double below = exceeds(high, end, tail) - tail;
        double last = 0;
        for (int step = 0; step < MAX_STEPS && high - low > ROUNDING * high && below < 0; step++) {
            double x = low + (high - low) * (above / (above - below));
            double value = exceeds(x, end, tail) - tail;
            if (Math.abs(value) <= PRECISION * tail) {
                return x;
            }
            if (value > 0) {
                low = x;
                above = value;
                below = last > 0 ? below / 2 : below;
            } else {
                high = x;
                below = value;
                above = last < 0 ? above / 2 : above;
            }
            last = value;
        }
        return high;
    }

    private double exceeds(double x, double end, double tail) {
        double sum = 0;
        double width = (end - x) / PANELS;
        double left = density(x, x);
        for (int i = 0; i < PANELS; i++) {
            double from = x + i * width;
            double right = density(x, from + width);
            double middle = density(x, from + width / 2);
            double whole = width / 6 * (left + 4 * middle + right);
            sum += simpson(x, from, width, left, middle, right, whole, PIECE * tail, HALVINGS);
            left = right;
        }
        return sum;
    }

    private double simpson(
            double x,
            double from,
            double width,
            double left,
            double middle,
            double right,
            double whole,
            double allowed,
            int halvings) {
        double half = width / 2;
        double first = density(x, from + half / 2);
        double second = density(x, from + half + half / 2);
        double one = half / 6 * (left + 4 * first + middle);
        double other = half / 6 * (middle + 4 * second + right);
        double error = (one + other - whole) / 15;
        if (Math.abs(error) <= allowed || halvings == 0) {
            return one + other + error;
        }
        return simpson(x, from, half, left, first, middle, one, allowed, halvings - 1)
                + simpson(x, from + half, half, middle, second, right, other, allowed, halvings - 1);
    }

    private double density(double x, double t) {
        double bound = ratio * ((t / x - 1) * (t / x + 1)) + df;
        double expected = mean + meanByR * t * t;
        double spread = variance + varianceByR * t * t;
        return NORMAL.density(t)
                * GammaDistribution.of(expected * (expected / spread), spread / expected)
                        .cumulativeProbability(bound);
    }
}
