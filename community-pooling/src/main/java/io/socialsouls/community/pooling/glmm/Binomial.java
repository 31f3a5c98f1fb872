package io.socialsouls.community.pooling.glmm;

import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * Events among people whose logit is linear: offset + nuisance intercept + slope times the test's effect.
 *
 * @param events how many had the event
 * @param others how many had not
 * @param offset known part of the logit
 * @param slope of the logit over the effect
 */
record Binomial(double events, double others, double offset, double slope) {
    double logit(double intercept, double effect) {
        return offset + intercept + slope * effect;
    }

    /** The log-likelihood at a logit, without its constant. */
    double logLikelihood(double logit) {
        double rest = Math.log1p(Math.exp(-Math.abs(logit)));
        // Each count times the logarithm of its own probability: nothing large is subtracted.
        return -events * (Math.max(0, -logit) + rest) - others * (Math.max(0, logit) + rest);
    }

    /** The logarithm of how many ways there are to pick those with the event. */
    double logWays() {
        return logGamma(events + others + 1) - logGamma(events + 1) - logGamma(others + 1);
    }

    /** The density of a gamma distribution at 1 holds the function that the library of distributions does not show. */
    private static double logGamma(double shape) {
        return -1 - GammaDistribution.of(shape, 1).logDensity(1);
    }
}
