package io.socialsouls.community.pooling.diagnostic;

import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import java.util.ArrayList;
import java.util.List;

/**
 * Leave-one-out pooling: the pooled effect without each of the effects, to see whether the answer depends on one of
 * them.
 */
public final class LeaveOneOut {
    /** The most effects that are taken: all others are pooled again for each. */
    public static final int MAX_EFFECTS = Refits.MAX_EFFECTS;

    private LeaveOneOut() {}

    /**
     * Pools all effects but one, for each of them.
     *
     * @param sizes one effect or more, at most {@link #MAX_EFFECTS}
     * @param plan its method, test and level apply; MH and PETO pool the tables that are left
     * @return row i without effect i; no row for a single effect, without which there is nothing to pool
     * @throws io.socialsouls.community.error.InvalidValueException if there are more effects, or if the method is MH
     *     and they were not made of raw tables for it
     * @throws io.socialsouls.community.error.CommunityException if one of the results is impossible, as
     *     {@link Pooling#pool} tells
     */
    public static List<PooledEffect> of(EffectSizes sizes, PoolingPlan plan) {
        Refits.limit(sizes);
        PooledEffect all = Pooling.pool(sizes, plan);
        List<PooledEffect> rows = new ArrayList<>(all.k());
        for (int i = 0; i < all.k() && all.k() > 1; i++) {
            rows.add(Pooling.pool(sizes.without(i), plan));
        }
        return List.copyOf(rows);
    }
}
