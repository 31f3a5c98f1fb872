package io.socialsouls.community.pooling;

import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingPlan;

/**
 * Pools with several processors: for a million effects, where a pass over all of them takes milliseconds. Below some
 * ten thousand it does what {@link Pooling} does.
 *
 * <p>Every digit is that of {@link Pooling#pool}, on any number of processors: sums are taken over the same parts, and
 * added in the same order. The parts run in the {@linkplain java.util.concurrent.ForkJoinPool#commonPool() common pool},
 * or in the pool of the task that calls. Safe for use by several threads.
 */
public final class ParallelPooling {
    static final ParallelPooling INSTANCE = new ParallelPooling();

    private ParallelPooling() {}

    /**
     * Pools effects as a plan says.
     *
     * @param sizes at least one effect
     * @param plan its method, test and level apply
     * @return what {@link Pooling#pool} gives
     * @throws io.socialsouls.community.error.CommunityException as there
     */
    public PooledEffect pool(EffectSizes sizes, PoolingPlan plan) {
        return Pooling.pool(sizes, plan, Passes.AT_ONCE);
    }
}
