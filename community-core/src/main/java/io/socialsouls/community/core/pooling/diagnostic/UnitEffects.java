package io.socialsouls.community.core.pooling.diagnostic;

import io.socialsouls.community.core.pooling.EffectSizes;
import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;

/**
 * Effects moved and scaled, so that what is free of unit and origin is computed without loss: the most precise effect
 * lies at 0, and its variance in [1, 4). The unit is a power of two, hence scaling is exact.
 *
 * @param sizes in the order they were given
 * @param precise index of the most precise effect
 * @param origin that effect, as it was given
 * @param exponent of the unit
 */
record UnitEffects(EffectSizes sizes, int precise, double origin, int exponent) {
    static UnitEffects of(EffectSizes sizes) {
        int precise = 0;
        for (int i = 1; i < sizes.size(); i++) {
            if (sizes.variance(i) < sizes.variance(precise)) {
                precise = i;
            }
        }
        double origin = sizes.effect(precise);
        int exponent = Math.floorDiv(Math.getExponent(sizes.variance(precise)), 2);
        double[] effects = new double[sizes.size()];
        double[] variances = new double[sizes.size()];
        for (int i = 0; i < effects.length; i++) {
            effects[i] = Math.scalb(sizes.effect(i) - origin, -exponent);
            variances[i] = Math.scalb(sizes.variance(i), -2 * exponent);
            if (!Double.isFinite(effects[i]) || variances[i] == Double.POSITIVE_INFINITY) {
                throw new CommunityException(
                        ErrorCode.NOT_POOLABLE,
                        "the effects or their variances are too far apart to be held together in double arithmetic");
            }
        }
        return new UnitEffects(EffectSizes.of(effects, variances), precise, origin, exponent);
    }

    double effect(double unit) {
        return origin + Math.scalb(unit, exponent);
    }

    double variance(double unit) {
        return Math.scalb(unit, 2 * exponent);
    }
}
