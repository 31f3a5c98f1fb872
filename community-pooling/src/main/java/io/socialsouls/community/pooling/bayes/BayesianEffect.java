package io.socialsouls.community.pooling.bayes;

import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.pooling.ShrunkenEffect;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The posterior of the effect, from a prior and the contributions, on the analysis scale.
 *
 * <p>Every interval is central: the same probability lies below and above it.
 *
 * @param prior the prior on tau
 * @param k number of effects that went in, at least 1
 * @param estimate posterior median of the mean effect
 * @param interval where the mean effect lies, with the probability asked for
 * @param mean posterior mean of the mean effect; of a single effect under a half-Cauchy prior, which has none, the
 *     centre of symmetry
 * @param sd posterior standard deviation of the mean effect; absent where it is infinite, for one or two effects under
 *     a half-Cauchy prior
 * @param tau posterior median of tau
 * @param tauInterval where tau lies
 * @param prediction where the true effect of one more contribution lies
 * @param shrunken the posterior of each contribution's own true effect, in the order of the effects: median, standard
 *     deviation and interval
 */
public record BayesianEffect(
        TauPrior prior,
        int k,
        double estimate,
        Interval interval,
        double mean,
        OptionalDouble sd,
        double tau,
        Interval tauInterval,
        Interval prediction,
        List<ShrunkenEffect> shrunken) {
    public BayesianEffect {
        Objects.requireNonNull(prior, "prior");
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(sd, "sd");
        Objects.requireNonNull(tauInterval, "tauInterval");
        Objects.requireNonNull(prediction, "prediction");
        shrunken = List.copyOf(shrunken);
    }
}
