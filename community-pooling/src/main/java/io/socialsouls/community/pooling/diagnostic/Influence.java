package io.socialsouls.community.pooling.diagnostic;

import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The influence of one effect on the pooled one: what changes when it is left out.
 *
 * <p>Viechtbauer and Cheung (2010), "Outlier and influence diagnostics for meta-analysis", Research Synthesis Methods
 * 1, 112-125, for a model without moderators. With the estimate b and its standard error se after the test's rescaling
 * (by a factor s², 1 for z and t), and the same without effect i marked by (i):
 *
 * <ul>
 *   <li>rstudent = (y - b(i)) / sqrt(variance + se(i)² + tau²(i));
 *   <li>dffits = (b - b(i)) / sqrt(s²(i) hat (variance + tau²(i)));
 *   <li>Cook's distance = ((b - b(i)) / se)²;
 *   <li>covariance ratio = (se(i) / se)².
 * </ul>
 *
 * <p>Undefined figures are absent: all of them for a single effect, and those that would divide by 0 where a
 * Knapp-Hartung standard error is 0 because effects are identical.
 *
 * @param rstudent how far the effect lies from what the others say, in standard errors
 * @param dffits how far the estimate moves, in standard errors without this effect
 * @param cookDistance the same, squared, in standard errors with it
 * @param covarianceRatio below 1 if the answer would be more precise without this effect
 * @param tau2Deleted tau² without it
 * @param qDeleted Cochran's Q without it
 * @param hat its share of the weights, 0 to 1
 * @param weight the same in percent
 */
public record Influence(
        OptionalDouble rstudent,
        OptionalDouble dffits,
        OptionalDouble cookDistance,
        OptionalDouble covarianceRatio,
        OptionalDouble tau2Deleted,
        OptionalDouble qDeleted,
        double hat,
        double weight) {
    /** The most effects that are taken: all others are pooled again for each. */
    public static final int MAX_EFFECTS = Refits.MAX_EFFECTS;

    public Influence {
        Objects.requireNonNull(rstudent, "rstudent");
        Objects.requireNonNull(dffits, "dffits");
        Objects.requireNonNull(cookDistance, "cookDistance");
        Objects.requireNonNull(covarianceRatio, "covarianceRatio");
        Objects.requireNonNull(tau2Deleted, "tau2Deleted");
        Objects.requireNonNull(qDeleted, "qDeleted");
    }

    /**
     * {@return the influence of each effect, in their order}
     *
     * @param sizes one effect or more, at most {@link #MAX_EFFECTS}
     * @param plan its method and test apply; PETO weights tables by their variances
     * @throws io.socialsouls.community.error.InvalidValueException if there are more effects, or for the method MH,
     *     whose sums have no weights by variances
     * @throws io.socialsouls.community.error.CommunityException if one of the results is impossible, as
     *     {@link Pooling#pool} tells
     */
    public static List<Influence> of(EffectSizes sizes, PoolingPlan plan) {
        Refits.limit(sizes);
        Refits.needWeights(plan);
        Pooling.pool(sizes, plan);
        UnitEffects unit = UnitEffects.of(sizes);
        PooledEffect full = Pooling.pool(unit.sizes(), plan);
        double[] weights = Pooling.weights(unit.sizes(), full);
        List<Influence> influences = new ArrayList<>(weights.length);
        for (int i = 0; i < weights.length; i++) {
            influences.add(weights.length == 1 ? single() : one(unit, plan, full, weights[i], i));
        }
        return List.copyOf(influences);
    }

    private static Influence single() {
        OptionalDouble none = OptionalDouble.empty();
        return new Influence(none, none, none, none, none, none, 1, 100);
    }

    private static Influence one(UnitEffects unit, PoolingPlan plan, PooledEffect full, double weight, int i) {
        EffectSizes others = unit.sizes().without(i);
        PooledEffect deleted = Pooling.pool(others, plan);
        double tau2 = deleted.heterogeneity().tau2();
        double error = deleted.standardError();
        double hat = weight / 100;
        double total = unit.sizes().variance(i) + tau2;
        double moved = full.estimate() - deleted.estimate();
        double scale = error * Math.sqrt(precision(others, tau2));
        return new Influence(
                ratio(unit.sizes().effect(i) - deleted.estimate(), Math.hypot(error, Math.sqrt(total))),
                ratio(moved, scale * Math.sqrt(hat * total)),
                squared(ratio(moved, full.standardError())),
                squared(ratio(error, full.standardError())),
                OptionalDouble.of(unit.variance(tau2)),
                OptionalDouble.of(deleted.heterogeneity().q()),
                hat,
                weight);
    }

    private static double precision(EffectSizes sizes, double tau2) {
        double sum = 0;
        EffectSizes ordered = UnitEffects.ordered(sizes);
        for (int i = 0; i < ordered.size(); i++) {
            sum += 1 / (ordered.variance(i) + tau2);
        }
        return sum;
    }

    private static OptionalDouble squared(OptionalDouble value) {
        return value.isPresent() ? OptionalDouble.of(value.getAsDouble() * value.getAsDouble()) : value;
    }

    private static OptionalDouble ratio(double numerator, double denominator) {
        double ratio = numerator / denominator;
        return Double.isFinite(ratio) ? OptionalDouble.of(ratio) : OptionalDouble.empty();
    }
}
