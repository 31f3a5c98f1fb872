package io.socialsouls.community.pooling.bayes;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.ShrunkenEffect;
import io.socialsouls.community.pooling.distribution.Tail;
import io.socialsouls.community.pooling.linear.LinearModel;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Bayesian pooling: each effect is normal about its own true effect with known variance, true effects are normal about
 * their mean with standard deviation tau, the prior on the mean is flat, and the prior on tau is stated.
 *
 * <p>Given tau, everything is normal; the posterior of tau is integrated by quadrature: Röver (2020), "Bayesian
 * random-effects meta-analysis using the bayesmeta R package", Journal of Statistical Software 93(6), sections 2.2 to
 * 2.7. No sampling, hence no seed: the same input gives the same answer. When contributions are few, an estimate of tau
 * misleads, and so do intervals that take it for the truth; averaging over tau does not.
 *
 * <p>Pure functions, safe for use by several threads. Time and memory grow in proportion to the number of effects, with
 * about a millisecond for each.
 */
public final class BayesianPooling {
    /**
     * The most effects that are taken: each takes an integral of its own, and with so many a prior no longer matters.
     */
    public static final int MAX_EFFECTS = 10_000;

    private BayesianPooling() {}

    /**
     * Pools effects.
     *
     * @param sizes at least one effect, at most {@link #MAX_EFFECTS}
     * @param prior the prior on tau, on the analysis scale
     * @param level probability of each interval, between 0 and 1, both excluded
     * @return posterior medians and central intervals, every number in them finite
     * @throws InvalidValueException if there are too many effects or the level is not between 0 and 1
     * @throws CommunityException with {@link ErrorCode#NOT_POOLABLE} if there is no effect, or if effects, variances
     *     and the prior's scale differ so vastly that double arithmetic cannot hold them together
     */
    public static BayesianEffect pool(EffectSizes sizes, TauPrior prior, double level) {
        double tail = Tail.of(level);
        LinearModel model = model(sizes);
        TauPosterior tau = new TauPosterior(model, prior);
        NormalMixture effect = new NormalMixture(tau, TauPosterior.Node::mean, TauPosterior.Node::variance);
        NormalMixture next = new NormalMixture(tau, TauPosterior.Node::mean, TauPosterior.Node::nextVariance);
        List<ShrunkenEffect> shrunken = new ArrayList<>(sizes.size());
        for (int i = 0; i < sizes.size(); i++) {
            shrunken.add(shrunken(model, tau, sizes, i, tail));
        }
        Interval prediction = interval(model, next, tail);
        Interval interval = interval(model, effect, tail);
        return new BayesianEffect(
                prior,
                sizes.size(),
                finite(model.effect(effect.quantile(0.5))),
                interval,
                finite(model.effect(effect.mean())),
                tau.hasInfiniteVariance()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(finite(model.difference(effect.deviation()))),
                finite(model.difference(tau.quantile(0.5))),
                new Interval(
                        finite(model.difference(tau.quantile(tail))), finite(model.difference(tau.quantile(1 - tail)))),
                prediction,
                shrunken);
    }

    /**
     * How probable it is that the true effect of one more contribution is above a value.
     *
     * @param sizes as for {@link #pool}
     * @param prior as for {@link #pool}
     * @param threshold on the analysis scale, finite
     * @return from 0 to 1
     * @throws InvalidValueException as {@link #pool}, and if the value is not finite
     */
    public static double nextAbove(EffectSizes sizes, TauPrior prior, double threshold) {
        if (!Double.isFinite(threshold)) {
            throw new InvalidValueException("threshold", threshold, "a finite number");
        }
        LinearModel model = model(sizes);
        return new NormalMixture(
                        new TauPosterior(model, prior), TauPosterior.Node::mean, TauPosterior.Node::nextVariance)
                .above(model.offset(threshold));
    }

    /** What both priors need of effects. */
    static LinearModel model(EffectSizes sizes) {
        if (sizes.size() == 0) {
            throw new CommunityException(
                    ErrorCode.NOT_POOLABLE, "there are 0 effects to pool; expected 1 or more with a defined effect");
        }
        if (sizes.size() > MAX_EFFECTS) {
            throw new InvalidValueException("effects", sizes.size(), "at most " + MAX_EFFECTS + " of them");
        }
        return LinearModel.of(sizes);
    }

    /** Given tau, an effect's own true value lies between it and the mean, the nearer to the mean the less is known of it. */
    private static ShrunkenEffect shrunken(LinearModel model, TauPosterior tau, EffectSizes sizes, int i, double tail) {
        double y = model.offset(sizes.effect(i));
        double v = model.standard(model.standard(sizes.variance(i)));
        NormalMixture own = new NormalMixture(
                tau,
                node -> {
                    double share = v / (v + node.tau2());
                    return share * node.mean() + (node.tau2() / (v + node.tau2())) * y;
                },
                node -> {
                    double share = v / (v + node.tau2());
                    return share * node.tau2() + share * share * node.variance();
                });
        return new ShrunkenEffect(
                finite(model.effect(own.quantile(0.5))),
                finite(model.difference(own.deviation())),
                interval(model, own, tail));
    }

    static Interval interval(LinearModel model, NormalMixture of, double tail) {
        double low = finite(model.effect(of.quantile(tail)));
        return new Interval(low, Math.max(low, finite(model.effect(of.quantile(1 - tail)))));
    }

    static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw LinearModel.tooFarApart();
        }
        return value;
    }
}
