package io.socialsouls.community.pooling;

import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.distribution.StudentQuantile;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Test, confidence interval and prediction interval of an estimate, from its standard error.
 *
 * <p>Knapp and Hartung (2003), "Improved tests for a random effects meta-regression with a single covariate",
 * Statistics in Medicine 22, 2693-2710: the squared standard error 1 / W is multiplied by (sum of w (y - mean)²) / (k -
 * 1), and t with k - 1 degrees of freedom replaces the normal distribution. Truncated, that factor is at least 1; for
 * {@link InferenceTest#T} it is 1. The prediction interval adds tau² to the squared standard error and keeps the test's
 * distribution, which is what the R package metafor predicts by default.
 *
 * @param estimate the pooled effect
 * @param standardError after rescaling
 * @param reference distribution of the statistic if there is no effect
 * @param quantile its two-sided critical value
 */
record Inference(double estimate, double standardError, ContinuousDistribution reference, double quantile) {
    static Inference of(PoolingPlan plan, StandardEffects data, WeightedMean mean) {
        int df = data.size() - 1;
        boolean normal = isNormal(plan, data.size());
        double scale = normal ? 1 : scale(plan.test(), mean.squares() / df);
        return new Inference(
                data.effect(mean.mean()),
                data.difference(Math.sqrt(scale / mean.weight())),
                normal ? NormalDistribution.of(0, 1) : TDistribution.of(df),
                quantile(plan, data.size()));
    }

    private static boolean isNormal(PoolingPlan plan, int size) {
        return plan.test() == InferenceTest.Z || size == 1;
    }

    /** {@return the two-sided critical value of a plan's test for this number of effects} */
    static double quantile(PoolingPlan plan, int size) {
        double tail = (1 - plan.level()) / 2;
        return isNormal(plan, size)
                ? NormalDistribution.of(0, 1).inverseSurvivalProbability(tail)
                : StudentQuantile.upper(size - 1, tail);
    }

    /** {@return the inference for an estimate from raw tables} */
    static Inference normal(double estimate, double standardError, double level) {
        NormalDistribution normal = NormalDistribution.of(0, 1);
        return new Inference(estimate, standardError, normal, normal.inverseSurvivalProbability((1 - level) / 2));
    }

    private static double scale(InferenceTest test, double knappHartung) {
        return switch (test) {
            case Z, T -> 1;
            case KNAPP_HARTUNG -> knappHartung;
            case TRUNCATED_KNAPP_HARTUNG -> Math.max(1, knappHartung);
        };
    }

    /**
     * {@return estimate over standard error} Absent where the ratio is not defined: all effects are the same and their
     * differences set the standard error.
     */
    OptionalDouble statistic() {
        double ratio = estimate / standardError;
        return Double.isFinite(ratio) ? OptionalDouble.of(ratio) : OptionalDouble.empty();
    }

    /** {@return the p-value, taken from the upper tail, so that a tiny one keeps its digits} */
    OptionalDouble pValue() {
        OptionalDouble statistic = statistic();
        return statistic.isPresent()
                ? OptionalDouble.of(2 * reference.survivalProbability(Math.abs(statistic.getAsDouble())))
                : statistic;
    }

    Interval interval() {
        return around(standardError);
    }

    Interval prediction(double tau2) {
        return around(Math.hypot(standardError, Math.sqrt(tau2)));
    }

    /** {@return whether both intervals have finite ends} The prediction interval is never the narrower one. */
    boolean isFinite(double tau2) {
        return Double.isFinite(Math.abs(estimate) + quantile * Math.hypot(standardError, Math.sqrt(tau2)));
    }

    private Interval around(double spread) {
        return new Interval(estimate - quantile * spread, estimate + quantile * spread);
    }
}
