package io.socialsouls.community.core.pooling;

/** Restricted maximum likelihood, started from the moments; its search follows in the next commit. */
final class RestrictedMaximumLikelihood implements HeterogeneityEstimator {
    @Override
    public double tau2(StandardEffects data, WeightedMean common) {
        return new DerSimonianLaird().tau2(data, common);
    }
}
