package io.socialsouls.community.pooling;

/**
 * Tau² by (Q - k) / sum w, not below 0.
 *
 * <p>Hunter and Schmidt (1990), Methods of Meta-Analysis, written for any effect size as in Viechtbauer (2005), "Bias
 * and efficiency of meta-analytic variance estimators in the random-effects model", Journal of Educational and
 * Behavioral Statistics 30, 261-293, equation 16. Biased downwards, without the correction for small k.
 */
final class HunterSchmidt implements HeterogeneityEstimator {
    @Override
    public double tau2(StandardEffects data, WeightedMean common) {
        return Math.max(0, (common.squares() - data.size()) / common.weight());
    }
}
