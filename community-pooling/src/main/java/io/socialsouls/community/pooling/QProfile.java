package io.socialsouls.community.pooling;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.experiment.HeterogeneityIntervals;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.distribution.StudentQuantile;
import java.util.Optional;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Confidence intervals of tau², I² and H² by profiling Q: a tau² belongs to its interval if the generalised Q at it
 * lies between the quantiles of its distribution, chi-squared with k - 1 degrees of freedom.
 *
 * <p>Viechtbauer (2007), "Confidence intervals for the amount of heterogeneity in meta-analysis", Statistics in
 * Medicine 26, 37-52. The intervals are the same for every method, because none of them enters. Pure functions, safe
 * for use by several threads.
 */
public final class QProfile {
    private QProfile() {}

    /**
     * {@return the intervals at a plan's level; absent for fewer than two effects, which show no differences}
     *
     * @throws CommunityException if the effects differ so vastly in size or precision that double arithmetic cannot
     *     hold them together
     */
    public static Optional<HeterogeneityIntervals> of(EffectSizes sizes, PoolingPlan plan) {
        if (sizes.size() < 2) {
            return Optional.empty();
        }
        StandardEffects data = sizes.standard();
        WeightedMean common = WeightedMean.of(data, 0);
        ChiSquaredDistribution reference = ChiSquaredDistribution.of(data.size() - 1);
        double tail = (1 - plan.level()) / 2;
        double low = GeneralisedQ.tau2(data, common, reference.inverseSurvivalProbability(tail));
        double high = GeneralisedQ.tau2(data, common, reference.inverseCumulativeProbability(tail));
        double typical = (data.size() - 1) / common.trace();
        if (!Double.isFinite(data.variance(high))) {
            throw StandardEffects.tooFarApart();
        }
        return Optional.of(new HeterogeneityIntervals(
                new Interval(data.variance(low), data.variance(high)),
                new Interval(100 * (low / (low + typical)), 100 * (high / (high + typical))),
                new Interval(low / typical + 1, high / typical + 1)));
    }

    /**
     * Where the true effect of one more test is to be expected if tau² is as large as the upper end of its interval: mean +- t
     * sqrt(1 / W + tau²), t with k - 1 degrees of freedom.
     *
     * @param sizes two effects or more
     * @param plan its level applies
     * @return on the analysis scale
     */
    public static Interval prediction(EffectSizes sizes, PoolingPlan plan) {
        StandardEffects data = sizes.standard();
        WeightedMean common = WeightedMean.of(data, 0);
        int df = data.size() - 1;
        double tail = (1 - plan.level()) / 2;
        double high =
                GeneralisedQ.tau2(data, common, ChiSquaredDistribution.of(df).inverseCumulativeProbability(tail));
        WeightedMean mean = WeightedMean.of(data, high, common.mean());
        double reach = data.difference(
                StudentQuantile.upper(df, tail) * Math.hypot(Math.sqrt(1 / mean.weight()), Math.sqrt(high)));
        double middle = data.effect(mean.mean());
        return new Interval(middle - reach, middle + reach);
    }
}
