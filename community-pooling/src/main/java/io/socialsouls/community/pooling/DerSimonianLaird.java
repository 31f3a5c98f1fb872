package io.socialsouls.community.pooling;

/**
 * Tau² by the method of moments: (Q - (k - 1)) / (sum w - sum w² / sum w), not below 0.
 *
 * <p>DerSimonian and Laird (1986), "Meta-analysis in clinical trials", Controlled Clinical Trials 7, 177-188.
 */
final class DerSimonianLaird implements HeterogeneityEstimator {
    @Override
    public double tau2(StandardEffects data, WeightedMean common) {
        return Math.max(0, (common.squares() - (data.size() - 1)) / common.trace());
    }
}
