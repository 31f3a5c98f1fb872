package io.socialsouls.community.pooling.distribution;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Upper quantiles of Student's t, in a few evaluations of its survival function S where a bracketing search takes dozens.
 *
 * <p>With v degrees of freedom the tail falls like t to the power of -v, so that S to the power of -1/v is nearly a
 * straight line: Newton's method on it, begun at the normal quantile, needs no bracket. Its step is v (S/f) ((S/p)^(1/v)
 * - 1) with the density f and the probability p; for large v it is Newton's method on log S.
 */
public final class StudentQuantile {
    private static final int MAX_STEPS = 50;
    /** Newton's method doubles the digits: after a step this small, relative to t, none is left to gain. */
    private static final double SMALL_STEP = 1e-9;

    private StudentQuantile() {}

    /**
     * Where the survival function takes a value.
     *
     * @param df degrees of freedom, whole or not, 1 or more up to rounding
     * @param probability above 0, below one half
     * @return the t above which that share lies
     */
    public static double upper(double df, double probability) {
        TDistribution student = TDistribution.of(df);
        double t = NormalDistribution.of(0, 1).inverseSurvivalProbability(probability);
        for (int i = 0; i < MAX_STEPS; i++) {
            double above = student.survivalProbability(t);
            double step = df * (above / student.density(t)) * Math.expm1(Math.log(above / probability) / df);
            t += step;
            if (Math.abs(step) <= SMALL_STEP * t) {
                return t;
            }
        }
        return t;
    }
}
