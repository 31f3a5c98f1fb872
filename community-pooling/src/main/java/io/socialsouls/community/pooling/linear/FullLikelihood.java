package io.socialsouls.community.pooling.linear;

import io.socialsouls.community.pooling.likelihood.LikelihoodCurve;
import io.socialsouls.community.pooling.likelihood.LikelihoodScore;

/**
 * The log-likelihood of tau² at the coefficients that are the likeliest for it: as {@link RestrictedLikelihood}, without log
 * |X'WX| and with diag(w) in place of P in both traces.
 *
 * @param model effects and columns
 */
record FullLikelihood(LinearModel model) implements LikelihoodCurve {
    @Override
    public LikelihoodScore score(double tau2) {
        ResidualSums sums = new ResidualSums(new ModelFit(model, tau2));
        return new LikelihoodScore(
                tau2, 0.5 * (sums.squares() - sums.weights()), 0.5 * sums.squaredWeights() - sums.cubes());
    }

    @Override
    public double logLikelihood(double tau2) {
        return new ModelFit(model, tau2).fullLogLikelihood();
    }
}
