package io.socialsouls.community.pooling;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.Heterogeneity;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import java.util.Optional;

/**
 * Pools effects into one answer. Pure functions, safe for use by several threads.
 *
 * <p>Time grows in proportion to the number of effects, and so does memory. Nothing depends on the unit in which effects
 * were measured: effects times c with variances times c² give an estimate times c and a tau² times c². Nor does any digit
 * depend on the order in which they arrived: before anything is summed, effects are put in the order of their variances,
 * those of the same variance in the order of effects.
 */
public final class Pooling {
    private Pooling() {}

    /**
     * Pools effects as a plan says: by inverse-variance weights 1 / (variance + tau²).
     *
     * <p>{@link PoolingMethod#MANTEL_HAENSZEL} pools the raw tables that {@link EffectSizes#of(java.util.List,
     * PoolingPlan)} kept, and {@link PoolingMethod#PETO} the effects that it computed: the plan must be the same.
     *
     * <p>A single effect is its own answer: no differences between effects can be seen (tau² 0, Q 0), and intervals are
     * those of {@link io.socialsouls.community.experiment.InferenceTest#Z}, because no degrees of freedom are left.
     *
     * @param sizes at least one effect
     * @param plan its method, test and level apply
     * @return the pooled effect; every number in it is finite
     * @throws InvalidValueException if the method is MH and the effects were not made of raw tables for it
     * @throws CommunityException with {@link ErrorCode#NOT_POOLABLE} if there is no effect, if no table has the events
     *     that the method needs, or if the effects differ so vastly in size or precision that double arithmetic cannot
     *     hold them together
     */
    public static PooledEffect pool(EffectSizes sizes, PoolingPlan plan) {
        return pool(sizes, plan, Passes.IN_TURN);
    }

    /**
     * {@return the same by several processors, to the last bit} A library leaves its host's processors alone unless it is
     * asked: everything else here runs in the thread that calls.
     */
    public static ParallelPooling parallel() {
        return ParallelPooling.INSTANCE;
    }

    static PooledEffect pool(EffectSizes sizes, PoolingPlan plan, Passes passes) {
        if (sizes.size() == 0) {
            throw new CommunityException(
                    ErrorCode.NOT_POOLABLE, "there are 0 effects to pool; expected 1 or more with a defined effect");
        }
        if (plan.method() == PoolingMethod.MANTEL_HAENSZEL) {
            return tables(sizes, plan);
        }
        StandardEffects data = sizes.standard().with(passes);
        WeightedMean common = WeightedMean.of(data, 0);
        double tau2 =
                data.size() == 1 ? 0 : HeterogeneityEstimator.of(plan.method()).tau2(data, common);
        WeightedMean mean = tau2 == 0 ? common : WeightedMean.of(data, tau2, common.mean());
        Inference inference = Inference.of(plan, data, mean);
        return answer(plan, data.size(), inference, HeterogeneityMeasures.of(plan, data, common, tau2));
    }

    private static PooledEffect tables(EffectSizes sizes, PoolingPlan plan) {
        MantelHaenszel.Answer pooled = sizes.tables();
        Inference inference = Inference.normal(pooled.estimate(), pooled.standardError(), plan.level());
        return answer(
                plan, sizes.size(), inference, HeterogeneityMeasures.common(pooled.q(), Math.max(0, pooled.df())));
    }

    private static PooledEffect answer(PoolingPlan plan, int k, Inference inference, Heterogeneity heterogeneity) {
        double tau2 = heterogeneity.tau2();
        if (!inference.isFinite(tau2)) {
            throw StandardEffects.tooFarApart();
        }
        return new PooledEffect(
                plan,
                k,
                inference.estimate(),
                inference.standardError(),
                inference.statistic(),
                inference.pValue(),
                inference.interval(),
                heterogeneity,
                plan.method().isRandomEffects() ? Optional.of(inference.prediction(tau2)) : Optional.empty());
    }

    /**
     * {@return the weight of each effect in a pooled estimate: percentages in the order of {@code sizes}, summing to
     * 100}
     *
     * @param sizes the effects that were pooled
     * @param pooled the result of {@link #pool} for them
     * @throws InvalidValueException if {@code pooled} was made of another number of effects
     */
    public static double[] weights(EffectSizes sizes, PooledEffect pooled) {
        if (sizes.size() != pooled.k()) {
            throw new InvalidValueException("pooled", pooled.k() + " effects", "the result of " + sizes.size());
        }
        if (pooled.plan().method() == PoolingMethod.MANTEL_HAENSZEL) {
            return sizes.tables().weights().clone();
        }
        StandardEffects data = sizes.standard();
        double tau2 = pooled.heterogeneity().tau2();
        // In units of the smallest variance no ratio of what could be pooled overflows.
        double smallest = data.variance(data.variances()[0]);
        double between = tau2 / smallest;
        Summation total = new Summation();
        for (double variance : data.variances()) {
            total.add(weight(data.variance(variance), smallest, between));
        }
        double sum = total.sum();
        double[] weights = new double[sizes.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = 100 * weight(sizes.variance(i), smallest, between) / sum;
        }
        return weights;
    }

    private static double weight(double variance, double smallest, double between) {
        return (1 + between) / (variance / smallest + between);
    }
}
