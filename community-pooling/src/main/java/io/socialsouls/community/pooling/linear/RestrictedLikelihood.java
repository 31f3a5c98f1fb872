package io.socialsouls.community.pooling.linear;

import io.socialsouls.community.pooling.likelihood.LikelihoodCurve;
import io.socialsouls.community.pooling.likelihood.LikelihoodScore;

/**
 * The restricted log-likelihood of tau² in a linear model: l = -1/2 (sum of log(v + tau²) + log |X'WX| + sum of w r²), l' = 1/2
 * (y'PPy - tr P), l'' = 1/2 tr PP - y'PPPy.
 *
 * <p>Harville (1977), "Maximum likelihood approaches to variance component estimation and to related problems", Journal
 * of the American Statistical Association 72, 320-338, section 3. Its poles lie at real parts of tau² at or below minus the
 * smallest variance, because X'WX has a positive definite real part everywhere else.
 */
public final class RestrictedLikelihood implements LikelihoodCurve {
    private final LinearModel model;

    /**
     * Of one model.
     *
     * @param model effects and columns
     */
    public RestrictedLikelihood(LinearModel model) {
        this.model = model;
    }

    @Override
    public LikelihoodScore score(double tau2) {
        ResidualSums sums = new ResidualSums(new ModelFit(model, tau2));
        return new LikelihoodScore(
                tau2, 0.5 * (sums.squares() - sums.trace()), 0.5 * sums.traceOfSquare() - sums.cubes());
    }

    @Override
    public double logLikelihood(double tau2) {
        return new ModelFit(model, tau2).restrictedLogLikelihood();
    }
}
