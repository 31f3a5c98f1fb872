package io.socialsouls.community.pooling;

import io.socialsouls.community.experiment.PoolingMethod;

/** Estimates tau², the variance of the true effects. */
@FunctionalInterface
interface HeterogeneityEstimator {
    /**
     * Estimates tau² in the data's own unit.
     *
     * @param data two or more effects
     * @param common their weighted mean for tau² = 0
     * @return 0 or more
     */
    double tau2(StandardEffects data, WeightedMean common);

    static HeterogeneityEstimator of(PoolingMethod method) {
        return switch (method) {
            case COMMON_EFFECT, MANTEL_HAENSZEL, PETO -> (data, common) -> 0;
            case DERSIMONIAN_LAIRD -> new DerSimonianLaird();
            case HEDGES -> new Hedges();
            case HUNTER_SCHMIDT -> new HunterSchmidt();
            case SIDIK_JONKMAN -> new SidikJonkman();
            case MAXIMUM_LIKELIHOOD -> new MaximumLikelihood(Likelihood.Kind.FULL);
            case REML -> new MaximumLikelihood(Likelihood.Kind.RESTRICTED);
            case EMPIRICAL_BAYES, PAULE_MANDEL -> new PauleMandel();
        };
    }
}
