package io.socialsouls.community.pooling.likelihood;

/** A log-likelihood, up to a constant, of one variance that is 0 or more. */
public interface LikelihoodCurve {
    /**
     * Its derivatives.
     *
     * @param tau2 where
     * @return slope and curvature there
     */
    LikelihoodScore score(double tau2);

    /**
     * Its height.
     *
     * @param tau2 where
     * @return the logarithm
     */
    double logLikelihood(double tau2);
}
