package io.socialsouls.community.pooling;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.pooling.distribution.Tail;
import java.util.Objects;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A pooled effect that suffers less from unpublished tests: the common-effect estimate, which trusts small tests least,
 * with an interval that allows for true effects that differ.
 *
 * <p>Henmi and Copas (2010), "Confidence intervals for random effects meta-analysis and robustness to publication
 * bias", Statistics in Medicine 29, 2969-2983. Tau² is DerSimonian and Laird's.
 *
 * <p>A single effect is its own answer, with a normal interval. Time and memory grow in proportion to the number of
 * effects. Immutable.
 *
 * @param estimate the pooled effect, weighted by the inverse variances
 * @param standardError its standard error, with tau² in it, though not in the weights
 * @param interval its confidence interval, at the level asked for
 * @param tau2 variance of the true effects
 */
public record HenmiCopas(double estimate, double standardError, Interval interval, double tau2) {
    public HenmiCopas {
        Objects.requireNonNull(interval, "interval");
    }

    /**
     * Pools effects after Henmi and Copas.
     *
     * @param sizes at least one effect
     * @param level confidence level, between 0 and 1, both excluded
     * @return the pooled effect; every number in it is finite
     * @throws InvalidValueException if the level is not between 0 and 1
     * @throws CommunityException with {@link ErrorCode#NOT_POOLABLE} if there is no effect, or if the effects differ so
     *     vastly in size or precision that double arithmetic cannot hold them together
     */
    public static HenmiCopas of(EffectSizes sizes, double level) {
        double tail = Tail.of(level);
        if (sizes.size() == 0) {
            throw new CommunityException(
                    ErrorCode.NOT_POOLABLE, "there are 0 effects to pool; expected 1 or more with a defined effect");
        }
        StandardEffects data = sizes.standard();
        WeightedMean common = WeightedMean.of(data, 0);
        double tau2 = data.size() == 1 ? 0 : new DerSimonianLaird().tau2(data, common);
        WeightMoments weights = WeightMoments.of(data, common);
        double inflation = Math.sqrt(1 + tau2 * weights.mean());
        double error = data.difference(inflation / Math.sqrt(common.weight()));
        double quantile = data.size() == 1
                ? NormalDistribution.of(0, 1).inverseSurvivalProbability(tail)
                : inflation * new HenmiCopasQuantile(data.size(), tau2, weights).of(tail);
        double estimate = data.effect(common.mean());
        if (!Double.isFinite(Math.abs(estimate) + quantile * error) || !Double.isFinite(data.variance(tau2))) {
            throw StandardEffects.tooFarApart();
        }
        return new HenmiCopas(
                estimate,
                error,
                new Interval(estimate - quantile * error, estimate + quantile * error),
                data.variance(tau2));
    }
}
