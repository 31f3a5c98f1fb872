package io.socialsouls.community.pooling;

/**
 * Tau² by the unweighted method of moments: the sample variance of the effects less their mean sampling variance, not
 * below 0.
 *
 * <p>Hedges (1983), "A random effects model for effect sizes", Psychological Bulletin 93, 388-395; Hedges and Olkin
 * (1985), Statistical Methods for Meta-Analysis, chapter 9.
 */
final class Hedges implements HeterogeneityEstimator {
    @Override
    public double tau2(StandardEffects data, WeightedMean common) {
        Summation variances = new Summation();
        for (double variance : data.variances()) {
            variances.add(variance);
        }
        return Math.max(0, data.spread() - variances.sum() / data.size());
    }
}
