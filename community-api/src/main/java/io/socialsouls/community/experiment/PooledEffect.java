package io.socialsouls.community.experiment;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The pooled numbers of a set of effects, on the analysis scale.
 *
 * @param plan how it was computed
 * @param k number of effects that went in, at least 1
 * @param estimate the pooled effect
 * @param standardError its standard error, after the test's rescaling; 0 if all effects are identical under
 *     Knapp-Hartung
 * @param statistic estimate over standard error; absent where the standard error is 0
 * @param pValue two-sided, against no effect; absent with the statistic
 * @param interval confidence interval of the pooled effect
 * @param heterogeneity how much the true effects differ
 * @param prediction where the true effect of one more contribution is to be expected; absent for the common-effect
 *     method, which assumes no differences
 */
public record PooledEffect(
        PoolingPlan plan,
        int k,
        double estimate,
        double standardError,
        OptionalDouble statistic,
        OptionalDouble pValue,
        Interval interval,
        Heterogeneity heterogeneity,
        Optional<Interval> prediction) {
    public PooledEffect {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(statistic, "statistic");
        Objects.requireNonNull(pValue, "pValue");
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(heterogeneity, "heterogeneity");
        Objects.requireNonNull(prediction, "prediction");
    }
}
