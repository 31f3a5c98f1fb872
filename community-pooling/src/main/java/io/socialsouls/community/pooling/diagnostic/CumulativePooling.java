package io.socialsouls.community.pooling.diagnostic;

import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import java.util.ArrayList;
import java.util.List;

/**
 * Cumulative pooling: the pooled effect after each of the effects, one by one in their order, to see how the answer
 * settled.
 */
public final class CumulativePooling {
    /** The most effects that are taken: each row pools again all that came before. */
    public static final int MAX_EFFECTS = Refits.MAX_EFFECTS;

    private CumulativePooling() {}

    /**
     * Pools the first effect, the first two, and so on to all.
     *
     * @param sizes one effect or more, at most {@link #MAX_EFFECTS}, in the order in which they were found
     * @param plan its method, test and level apply; MH and PETO pool the tables that were there
     * @return row i of the effects 0 to i
     * @throws io.socialsouls.community.error.InvalidValueException if there are more effects, or if the method is MH
     *     and they were not made of raw tables for it
     * @throws io.socialsouls.community.error.CommunityException if one of the results is impossible, as
     *     {@link Pooling#pool} tells
     */
    public static List<PooledEffect> of(EffectSizes sizes, PoolingPlan plan) {
        Refits.limit(sizes);
        PooledEffect all = Pooling.pool(sizes, plan);
        List<PooledEffect> rows = new ArrayList<>(all.k());
        for (int count = 1; count < all.k(); count++) {
            rows.add(Pooling.pool(sizes.first(count), plan));
        }
        rows.add(all);
        return List.copyOf(rows);
    }
}
