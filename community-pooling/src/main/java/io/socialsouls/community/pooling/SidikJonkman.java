package io.socialsouls.community.pooling;

/**
 * Tau² from a crude first value: with t0 the variance of the effects (divided by k) and weights 1 / (variance + t0),
 * tau² is t0 times the weighted sum of squares over k - 1. It is above 0 unless all effects are the same.
 *
 * <p>Sidik and Jonkman (2005), "Simple heterogeneity variance estimation for meta-analysis", Journal of the Royal
 * Statistical Society C 54, 367-384, equation 9.
 */
final class SidikJonkman implements HeterogeneityEstimator {
    @Override
    public double tau2(StandardEffects data, WeightedMean common) {
        int df = data.size() - 1;
        double crude = data.spread() * df / data.size();
        return crude * (WeightedMean.of(data, crude, common.mean()).squares() / df);
    }
}
