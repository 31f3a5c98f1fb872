package io.socialsouls.community.examples.pool;

import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;

/** Plans for the effects of single tests where a method pools sums of tables and has none. */
final class EffectPlan {
    private EffectPlan() {}

    /** The same plan, with a method that weights effects. */
    static PoolingPlan of(PoolingPlan plan) {
        return plan.method() == PoolingMethod.MANTEL_HAENSZEL ? plan.withMethod(PoolingMethod.REML) : plan;
    }
}
