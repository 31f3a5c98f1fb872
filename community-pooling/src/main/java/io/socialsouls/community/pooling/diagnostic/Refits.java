package io.socialsouls.community.pooling.diagnostic;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.EffectSizes;

/** The limit of diagnostics whose time grows with the square of the number of effects. */
final class Refits {
    /** Squares of it are still seconds. */
    static final int MAX_EFFECTS = 5_000;

    private Refits() {}

    static void limit(EffectSizes sizes) {
        if (sizes.size() > MAX_EFFECTS) {
            throw new InvalidValueException("effects", sizes.size(), "at most " + MAX_EFFECTS + " of them");
        }
    }

    static void needWeights(PoolingPlan plan) {
        if (plan.method() == PoolingMethod.MANTEL_HAENSZEL) {
            throw new InvalidValueException(
                    "method", plan.method().code(), "a method that pools effects by their variances");
        }
    }
}
