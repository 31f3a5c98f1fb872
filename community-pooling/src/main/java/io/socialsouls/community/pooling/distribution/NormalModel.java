package io.socialsouls.community.pooling.distribution;

import io.socialsouls.community.experiment.Heterogeneity;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingPlan;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** The answer of a model of maximum likelihood, which has normal intervals and no Q, in the form of every pooled effect. */
public final class NormalModel {
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private NormalModel() {}

    /**
     * {@return a pooled effect} The prediction is estimate +- z sqrt(se² + tau²), at the plan's level. Q, I² and H² are not
     * defined and are {@code NaN}.
     *
     * @param plan as what it is shown
     * @param k how many effects or tests went in
     * @param interval of the estimate
     * @param tau2 the variance of true effects
     * @param df degrees of freedom that a Q would have
     */
    public static PooledEffect pooled(
            PoolingPlan plan, int k, double estimate, double standardError, Interval interval, double tau2, int df) {
        double statistic = estimate / standardError;
        double reach =
                STANDARD.inverseSurvivalProbability(Tail.of(plan.level())) * Math.hypot(standardError, Math.sqrt(tau2));
        return new PooledEffect(
                plan,
                k,
                estimate,
                standardError,
                OptionalDouble.of(statistic),
                OptionalDouble.of(2 * STANDARD.survivalProbability(Math.abs(statistic))),
                interval,
                new Heterogeneity(tau2, Double.NaN, Double.NaN, Double.NaN, df, Double.NaN),
                Optional.of(new Interval(estimate - reach, estimate + reach)));
    }
}
