package io.socialsouls.community.pooling.diagnostic;

import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import java.util.List;
import java.util.Objects;

/**
 * Trim and fill: the pooled effect if tests were missing on one side of the funnel, at the places that the others show.
 *
 * <p>Duval and Tweedie (2000), "Trim and fill: a simple funnel-plot-based method of testing and adjusting for
 * publication bias in meta-analysis", Biometrics 56, 455-463: the effects that stick out on the other side are trimmed
 * until the rest is symmetric, then given back together with their mirror images. It shows how sensitive a result is,
 * and is no estimate of the truth: tests differ for other reasons too.
 *
 * <p>If the number of missing tests goes in circles, the largest number of the circle is taken.
 *
 * @param estimator how missing tests were counted
 * @param side where they are missing
 * @param missing how many are missing
 * @param effect the effect pooled with them
 * @param filled the missing ones: images of those that stick out, the one that sticks out least first
 */
public record TrimAndFill(Estimator estimator, Side side, int missing, PooledEffect effect, List<Image> filled) {
    /** The most effects that are taken: the rest is pooled again after each trim. */
    public static final int MAX_EFFECTS = Refits.MAX_EFFECTS;

    public TrimAndFill {
        Objects.requireNonNull(estimator, "estimator");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(effect, "effect");
        filled = List.copyOf(filled);
    }

    /**
     * A missing test as it may have been: the mirror image of one that sticks out.
     *
     * @param effect as far from the centre, on the other side
     * @param variance that of the effect that it mirrors
     */
    public record Image(double effect, double variance) {}

    /** The ways to count missing tests. */
    public enum Estimator {
        /** By the sum of the ranks of effects above the centre. */
        L0,
        /** By how many of the outermost effects lie above the centre without a break; the more cautious one. */
        R0
    }

    /** A side of the funnel. */
    public enum Side {
        /** Among low effects. */
        LEFT,
        /** Among high effects. */
        RIGHT
    }

    /**
     * Fills the side on which the regression of effects on standard errors, by the plan's method, sees tests missing:
     * the right one if small tests show lower effects, else the left one.
     *
     * @param sizes one effect or more, at most {@link #MAX_EFFECTS}
     * @param plan its method, test and level apply
     * @throws io.socialsouls.community.error.InvalidValueException if there are more effects, or for the method MH,
     *     which cannot pool effects without tables
     * @throws io.socialsouls.community.error.CommunityException if there is no effect, or the effects differ so vastly
     *     in size or precision that double arithmetic cannot hold them together
     */
    public static TrimAndFill of(EffectSizes sizes, PoolingPlan plan, Estimator estimator) {
        Refits.limit(sizes);
        Refits.needWeights(plan);
        PooledEffect given = Pooling.pool(sizes, plan);
        UnitEffects unit = UnitEffects.of(sizes);
        Side side = FunnelSlope.of(UnitEffects.ordered(unit.sizes()), plan.method()) < 0 ? Side.RIGHT : Side.LEFT;
        return filled(sizes, unit, plan, estimator, side, given);
    }

    /**
     * Fills a given side.
     *
     * @param sizes one effect or more, at most {@link #MAX_EFFECTS}
     * @param plan its method, test and level apply
     * @param side where they would be missing
     * @throws io.socialsouls.community.error.InvalidValueException as without a side
     * @throws io.socialsouls.community.error.CommunityException as without a side
     */
    public static TrimAndFill of(EffectSizes sizes, PoolingPlan plan, Estimator estimator, Side side) {
        Refits.limit(sizes);
        Refits.needWeights(plan);
        PooledEffect given = Pooling.pool(sizes, plan);
        return filled(sizes, UnitEffects.of(sizes), plan, estimator, side, given);
    }

    private static TrimAndFill filled(
            EffectSizes sizes, UnitEffects unit, PoolingPlan plan, Estimator estimator, Side side, PooledEffect given) {
        Trimming trimming = new Trimming(unit, plan, estimator, side);
        int missing = trimming.missing();
        if (missing == 0) {
            return new TrimAndFill(estimator, side, 0, given, List.of());
        }
        List<Image> images = trimming.images(missing);
        PooledEffect pooled = Pooling.pool(together(sizes, images), plan);
        return new TrimAndFill(estimator, side, missing, pooled, images);
    }

    private static EffectSizes together(EffectSizes given, List<Image> images) {
        int k = given.size();
        double[] effects = new double[k + images.size()];
        double[] variances = new double[effects.length];
        for (int i = 0; i < effects.length; i++) {
            effects[i] = i < k ? given.effect(i) : images.get(i - k).effect();
            variances[i] = i < k ? given.variance(i) : images.get(i - k).variance();
        }
        return EffectSizes.of(effects, variances);
    }
}
