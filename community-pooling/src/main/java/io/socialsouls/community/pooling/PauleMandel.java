package io.socialsouls.community.pooling;

/**
 * Tau² at which the generalised Q equals its expectation k - 1, or 0 where Q is not above k - 1 even at tau² = 0.
 *
 * <p>Paule and Mandel (1982), "Consensus values and weighting factors", Journal of Research of the National Bureau of
 * Standards 87, 377-385. The empirical Bayes estimator of Morris (1983), "Parametric empirical Bayes inference",
 * Journal of the American Statistical Association 78, 47-55, solves the same equation: Viechtbauer, Lopez-Lopez,
 * Sanchez-Meca and Marin-Martinez (2015), Psychological Methods 20, 360-374.
 */
final class PauleMandel implements HeterogeneityEstimator {
    @Override
    public double tau2(StandardEffects data, WeightedMean common) {
        return GeneralisedQ.tau2(data, common, data.size() - 1);
    }
}
