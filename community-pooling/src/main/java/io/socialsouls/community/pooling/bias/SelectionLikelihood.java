package io.socialsouls.community.pooling.bias;

import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.optimum.LocalShape;
import io.socialsouls.community.pooling.optimum.SmoothFunction;
import io.socialsouls.community.pooling.order.SetOrder;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The log-likelihood of a step-function selection model in its mean, tau² and the logarithms of all relative probabilities
 * but the first, which is 1.
 *
 * <p>Of a test with effect y, variance v and q = v + tau² it is log phi((y - mean) / sqrt q) - log(q) / 2 + log delta of its own
 * interval - log A, where A is the sum over intervals of delta times the normal probability of an effect in them: Hedges (1992),
 * "Modeling publication selection effects in meta-analysis", Statistical Science 7, 246-255. Effects are high ones that are
 * wanted, in a unit near the smallest standard error. Immutable.
 */
final class SelectionLikelihood implements SmoothFunction {
    static final int MEAN = 0;
    static final int TAU2 = 1;
    /** Index of the second interval's logarithm, less 1. */
    private static final int LOGS = 1;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;

    private final double[] y;
    private final double[] v;
    private final int[] interval;
    private final int[] counts;
    /** By interval and its end: how many standard errors above 0 an effect is at which the next interval begins. */
    private final double[] cuts;

    private final int exponent;

    SelectionLikelihood(EffectSizes sizes, SelectionSteps steps) {
        int k = sizes.size();
        double smallest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < k; i++) {
            smallest = Math.min(smallest, sizes.variance(i));
        }
        this.exponent = Math.floorDiv(Math.getExponent(smallest), 2);
        double sign = steps.side() == SelectionSteps.Side.GREATER ? 1 : -1;
        int[] order = SetOrder.of(
                IntStream.range(0, k).mapToDouble(sizes::variance).toArray(),
                IntStream.range(0, k).mapToDouble(i -> sign * sizes.effect(i)).toArray());
        this.y = new double[k];
        this.v = new double[k];
        this.interval = new int[k];
        this.counts = new int[steps.intervals()];
        for (int i = 0; i < k; i++) {
            y[i] = sign * Math.scalb(sizes.effect(order[i]), -exponent);
            v[i] = Math.scalb(sizes.variance(order[i]), -2 * exponent);
            interval[i] = steps.interval(NORMAL.survivalProbability(y[i] / Math.sqrt(v[i])));
            counts[interval[i]]++;
        }
        this.cuts = steps.ends().stream()
                .limit(steps.intervals() - 1L)
                .mapToDouble(NORMAL::inverseSurvivalProbability)
                .toArray();
    }

    int size() {
        return y.length;
    }

    int parameters() {
        return LOGS + counts.length;
    }

    double effect(int i) {
        return y[i];
    }

    double variance(int i) {
        return v[i];
    }

    /** How many tests fall into an interval. */
    int count(int index) {
        return counts[index];
    }

    /** The unit's logarithm to the base 2. */
    int exponent() {
        return exponent;
    }

    @Override
    public LocalShape at(double[] at) {
        int p = parameters();
        double[] gradient = new double[p];
        double[][] hessian = new double[p][p];
        double[] delta = new double[counts.length];
        delta[0] = 1;
        for (int j = 1; j < delta.length; j++) {
            delta[j] = Math.exp(at[LOGS + j]);
        }
        double height = 0;
        for (int i = 0; i < y.length; i++) {
            height += add(i, at, delta, gradient, hessian);
        }
        for (int j = 1; j < counts.length; j++) {
            height += counts[j] * at[LOGS + j];
            gradient[LOGS + j] += counts[j];
        }
        return new LocalShape(Double.isFinite(height) ? height : Double.NEGATIVE_INFINITY, gradient, hessian);
    }

    /** One test's share, without the logarithm of its own delta. */
    private double add(int i, double[] at, double[] delta, double[] gradient, double[][] hessian) {
        double q = v[i] + at[TAU2];
        double root = Math.sqrt(q);
        double residual = y[i] - at[MEAN];
        gradient[MEAN] += residual / q;
        gradient[TAU2] += (residual * residual / q - 1) / (2 * q);
        hessian[MEAN][MEAN] -= 1 / q;
        hessian[TAU2][TAU2] += (0.5 - residual * residual / q) / (q * q);
        addSymmetric(hessian, MEAN, TAU2, -residual / (q * q));

        int p = gradient.length;
        double total = 0;
        double[] first = new double[p];
        double[][] second = new double[p][p];
        // Each interval's probability and its derivatives by mean and tau², as differences between its two ends.
        double[] above = {0, 0, 0, 0, 0};
        double upper = Double.POSITIVE_INFINITY;
        for (int j = 0; j < delta.length; j++) {
            boolean last = j == delta.length - 1;
            double lower = last ? Double.NEGATIVE_INFINITY : (cuts[j] * Math.sqrt(v[i]) - at[MEAN]) / root;
            double[] below = last ? new double[5] : derivatives(lower, q);
            double probability = probability(lower, upper);
            double weight = delta[j];
            double[] change = new double[5];
            for (int d = 0; d < change.length; d++) {
                change[d] = weight * (above[d] - below[d]);
            }
            total += weight * probability;
            first[MEAN] += change[0];
            first[TAU2] += change[1];
            second[MEAN][MEAN] += change[2];
            second[TAU2][TAU2] += change[4];
            addSymmetric(second, MEAN, TAU2, change[3]);
            if (j > 0) {
                first[LOGS + j] += weight * probability;
                second[LOGS + j][LOGS + j] += weight * probability;
                addSymmetric(second, MEAN, LOGS + j, change[0]);
                addSymmetric(second, TAU2, LOGS + j, change[1]);
            }
            upper = lower;
            above = below;
        }
        for (int a = 0; a < p; a++) {
            gradient[a] -= first[a] / total;
            for (int b = 0; b < p; b++) {
                hessian[a][b] -= second[a][b] / total - (first[a] / total) * (first[b] / total);
            }
        }
        return -HALF_LOG_TWO_PI - Math.log(q) / 2 - residual * residual / (2 * q) - Math.log(total);
    }

    private static void addSymmetric(double[][] matrix, int a, int b, double value) {
        matrix[a][b] += value;
        matrix[b][a] += value;
    }

    private static double probability(double lower, double upper) {
        if (upper == Double.POSITIVE_INFINITY) {
            return NORMAL.survivalProbability(lower);
        }
        return lower == Double.NEGATIVE_INFINITY
                ? NORMAL.cumulativeProbability(upper)
                : NORMAL.probability(lower, upper);
    }

    /** Of the normal probability below a = (cut - mean) / sqrt q: by mean, by q, twice by mean, by both, twice by q. */
    private static double[] derivatives(double a, double q) {
        double density = NORMAL.density(a);
        double byMean = -1 / Math.sqrt(q);
        double byQ = -a / (2 * q);
        return new double[] {
            density * byMean,
            density * byQ,
            -density * a * byMean * byMean,
            density * (-byMean / (2 * q) - a * byMean * byQ),
            density * (0.75 * a / (q * q) - a * byQ * byQ)
        };
    }
}
