package io.socialsouls.community.pooling.bayes;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.distribution.Tail;
import io.socialsouls.community.pooling.linear.LinearModel;

/**
 * Where the true effect of a new test lies if nothing is held of tau beforehand: a uniform prior on tau, and a flat one on the
 * mean. No scale has to be declared, so that it goes for effects in any unit.
 *
 * <p>Gelman (2006), "Prior distributions for variance parameters in hierarchical models", Bayesian Analysis 1, 515-533,
 * section 5.2 advises it for five groups or more; of fewer than three its posterior is not defined. By the quadrature of
 * {@link BayesianPooling}. Pure functions, safe for use by several threads.
 */
public final class UniformTau {
    /** From more effects on tau is known so well that no prior is needed. */
    public static final int MAX_EFFECTS = 1_000;

    private static final int FEWEST = 5;

    private UniformTau() {}

    /**
     * The central interval of the posterior predictive distribution.
     *
     * @param sizes 5 to {@value #MAX_EFFECTS} effects
     * @param level probability that it is to hold, between 0 and 1, both excluded
     * @return on the analysis scale
     * @throws InvalidValueException if there are too few or too many effects or the level is no probability
     * @throws CommunityException with {@link ErrorCode#NOT_POOLABLE} if effects and variances differ so vastly that double
     *     arithmetic cannot hold them together
     */
    public static Interval prediction(EffectSizes sizes, double level) {
        double tail = Tail.of(level);
        if (sizes.size() < FEWEST || sizes.size() > MAX_EFFECTS) {
            throw new InvalidValueException("effects", sizes.size(), FEWEST + " to " + MAX_EFFECTS + " of them");
        }
        LinearModel model = LinearModel.of(sizes);
        TauPosterior tau = TauPosterior.uniform(model);
        NormalMixture next = new NormalMixture(tau, TauPosterior.Node::mean, TauPosterior.Node::nextVariance);
        return BayesianPooling.interval(model, next, tail);
    }
}
