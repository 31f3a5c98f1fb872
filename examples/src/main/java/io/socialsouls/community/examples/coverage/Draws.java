package io.socialsouls.community.examples.coverage;

import io.socialsouls.community.pooling.EffectSizes;
import java.util.SplittableRandom;

/**
 * Random numbers of a seed, the same on every machine and Java version. Mutable, for one thread.
 *
 * <p>Normal numbers by the polar method of Marsaglia and Bray (1964), "A convenient method for generating normal
 * variables", SIAM Review 6, 260-264, with strict logarithms.
 */
final class Draws {
    private static final double SMALLEST_VARIANCE = 0.009;
    private static final double MAX_VARIANCE = 0.6;

    private final SplittableRandom random;
    private double spare = Double.NaN;

    Draws(SplittableRandom random) {
        this.random = random;
    }

    /** Normal with mean 0 and standard deviation 1. */
    double normal() {
        if (!Double.isNaN(spare)) {
            double kept = spare;
            spare = Double.NaN;
            return kept;
        }
        while (true) {
            double x = 2 * random.nextDouble() - 1;
            double y = 2 * random.nextDouble() - 1;
            double square = x * x + y * y;
            if (square > 0 && square < 1) {
                double scale = Math.sqrt(-2 * StrictMath.log(square) / square);
                spare = scale * y;
                return scale * x;
            }
        }
    }

    /**
     * A sampling variance as log odds ratios have it: a quarter of chi-squared with one degree of freedom, kept between
     * 0.009 and 0.6. Brockwell and Gordon (2001), "A comparison of statistical methods for meta-analysis", Statistics in
     * Medicine 20, 825-840, section 3.
     */
    double variance() {
        while (true) {
            double normal = normal();
            double variance = normal * normal / 4;
            if (variance >= SMALLEST_VARIANCE && variance <= MAX_VARIANCE) {
                return variance;
            }
        }
    }

    /** So many effects: true ones, normal about their mean, and what is measured, normal about the true one. */
    EffectSizes effects(int k, double mean, double tau) {
        double[] effects = new double[k];
        double[] variances = new double[k];
        for (int i = 0; i < k; i++) {
            variances[i] = variance();
            effects[i] = mean + tau * normal() + Math.sqrt(variances[i]) * normal();
        }
        return EffectSizes.of(effects, variances);
    }
}
