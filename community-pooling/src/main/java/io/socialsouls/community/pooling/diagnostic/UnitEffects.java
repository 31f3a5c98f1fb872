package io.socialsouls.community.pooling.diagnostic;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.order.SetOrder;
import io.socialsouls.community.pooling.scale.EffectScale;
import java.util.stream.IntStream;

/**
 * Effects on their {@link EffectScale}, where figures that do not depend on unit and origin are computed without loss.
 *
 * @param sizes the effects, in the order in which they were given
 * @param precise index of the most precise effect
 * @param scale the way back
 */
record UnitEffects(EffectSizes sizes, int precise, EffectScale scale) {
    static UnitEffects of(EffectSizes sizes) {
        int precise = EffectScale.mostPrecise(sizes.size(), sizes::effect, sizes::variance);
        EffectScale scale = EffectScale.of(sizes.effect(precise), sizes.variance(precise));
        double[] effects = new double[sizes.size()];
        double[] variances = new double[sizes.size()];
        for (int i = 0; i < effects.length; i++) {
            effects[i] = scale.offset(sizes.effect(i));
            variances[i] = scale.standardVariance(sizes.variance(i));
            if (!Double.isFinite(effects[i]) || variances[i] == Double.POSITIVE_INFINITY) {
                throw new CommunityException(
                        ErrorCode.NOT_POOLABLE,
                        "the effects or their variances are too far apart to be held together in double arithmetic");
            }
        }
        return new UnitEffects(EffectSizes.of(effects, variances), precise, scale);
    }

    /** {@return effects in the order in which they are summed, whatever order they were given in} */
    static EffectSizes ordered(EffectSizes sizes) {
        double[] effects =
                IntStream.range(0, sizes.size()).mapToDouble(sizes::effect).toArray();
        double[] variances =
                IntStream.range(0, sizes.size()).mapToDouble(sizes::variance).toArray();
        int[] order = SetOrder.of(variances, effects);
        return EffectSizes.of(SetOrder.apply(effects, order), SetOrder.apply(variances, order));
    }

    double effect(double unit) {
        return scale.effect(unit);
    }

    double variance(double unit) {
        return scale.variance(unit);
    }
}
