package io.socialsouls.community.pooling.bayes;

import io.socialsouls.community.pooling.likelihood.LikelihoodCurve;
import io.socialsouls.community.pooling.likelihood.LikelihoodScore;
import io.socialsouls.community.pooling.linear.RestrictedLikelihood;

/**
 * The logarithm of the posterior density of tau, as a function of tau² and up to a constant: with a flat prior on the
 * mean, its likelihood is the restricted one.
 *
 * @param likelihood what the effects say
 * @param shape of the prior
 * @param scale2 the square of its scale in the model's unit; of an infinite one the half-normal prior is uniform
 */
record PosteriorCurve(RestrictedLikelihood likelihood, TauPrior.Shape shape, double scale2) implements LikelihoodCurve {
    @Override
    public LikelihoodScore score(double tau2) {
        LikelihoodScore data = likelihood.score(tau2);
        return switch (shape) {
            case HALF_NORMAL -> new LikelihoodScore(tau2, data.slope() - 0.5 / scale2, data.curvature());
            case HALF_CAUCHY -> {
                double fall = 1 / (scale2 + tau2);
                yield new LikelihoodScore(tau2, data.slope() - fall, data.curvature() + fall * fall);
            }
        };
    }

    @Override
    public double logLikelihood(double tau2) {
        return likelihood.logLikelihood(tau2) + logPrior(tau2);
    }

    double logPrior(double tau2) {
        return switch (shape) {
            case HALF_NORMAL -> -0.5 * (tau2 / scale2);
            case HALF_CAUCHY -> -Math.log1p(tau2 / scale2);
        };
    }

    /** {@return how strongly the prior bends within a factor of tau, which quadrature has to resolve} */
    double force(double tau2) {
        return shape == TauPrior.Shape.HALF_NORMAL ? tau2 / scale2 : tau2 / (scale2 + tau2);
    }
}
