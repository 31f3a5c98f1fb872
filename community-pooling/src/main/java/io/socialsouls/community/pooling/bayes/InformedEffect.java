package io.socialsouls.community.pooling.bayes;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.distribution.Tail;
import io.socialsouls.community.pooling.linear.LinearModel;
import java.util.Objects;

/**
 * What is to be held of the mean effect if something is known of it, and of tau, beforehand: a normal prior on the mean, a
 * half-normal one on tau.
 *
 * <p>The model of {@link BayesianPooling} with a proper prior on the mean: Röver (2020), "Bayesian random-effects meta-analysis
 * using the bayesmeta R package", Journal of Statistical Software 93(6), section 2.4. By quadrature; intervals are central.
 *
 * @param k number of effects that went in, at least 1
 * @param estimate posterior median of the mean effect
 * @param interval where the mean effect lies with the probability asked for
 * @param prediction where the true effect of one more contribution lies
 */
public record InformedEffect(int k, double estimate, Interval interval, Interval prediction) {
    public InformedEffect {
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(prediction, "prediction");
    }

    /**
     * Pools effects.
     *
     * @param sizes at least one effect, at most {@link BayesianPooling#MAX_EFFECTS}
     * @param prior what is held of the mean effect
     * @param tauScale scale of the half-normal prior on tau; 0 if tau is known to be 0
     * @param level probability that intervals are to hold, between 0 and 1, both excluded
     * @return the posterior, every number in it finite
     * @throws InvalidValueException if there are too many effects, or if the level or the scale cannot be
     * @throws CommunityException with {@link ErrorCode#NOT_POOLABLE} if there is no effect, or if effects, variances and priors
     *     differ so vastly that double arithmetic cannot hold them together
     */
    public static InformedEffect pool(EffectSizes sizes, MeanPrior prior, double tauScale, double level) {
        double tail = Tail.of(level);
        LinearModel model = BayesianPooling.model(sizes);
        InformedPosterior posterior = posterior(model, prior, tauScale);
        NormalMixture effect =
                new NormalMixture(posterior.nodes(), TauPosterior.Node::mean, TauPosterior.Node::variance);
        return new InformedEffect(
                sizes.size(),
                BayesianPooling.finite(model.effect(effect.quantile(0.5))),
                BayesianPooling.interval(model, effect, tail),
                BayesianPooling.interval(model, next(posterior), tail));
    }

    /**
     * How probable it is that the true effect of one more contribution is above a value.
     *
     * @param sizes as for {@link #pool}
     * @param prior as for {@link #pool}
     * @param tauScale as for {@link #pool}
     * @param threshold on the analysis scale
     * @return from 0 to 1
     * @throws InvalidValueException as {@link #pool}, and if the value is not finite
     */
    public static double nextAbove(EffectSizes sizes, MeanPrior prior, double tauScale, double threshold) {
        if (!Double.isFinite(threshold)) {
            throw new InvalidValueException("threshold", threshold, "a finite number");
        }
        LinearModel model = BayesianPooling.model(sizes);
        return next(posterior(model, prior, tauScale)).above(model.offset(threshold));
    }

    private static NormalMixture next(InformedPosterior posterior) {
        return new NormalMixture(posterior.nodes(), TauPosterior.Node::mean, TauPosterior.Node::nextVariance);
    }

    private static InformedPosterior posterior(LinearModel model, MeanPrior prior, double tauScale) {
        if (!(tauScale >= 0 && tauScale < Double.POSITIVE_INFINITY)) {
            throw new InvalidValueException("tauScale", tauScale, "a finite number, 0 or more");
        }
        return new InformedPosterior(model, prior, tauScale);
    }
}
