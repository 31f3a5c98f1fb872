package io.socialsouls.community.pooling.effect;

import org.jspecify.annotations.Nullable;

/** Gathers effects one by one, leaving out those that cannot be pooled. */
final class EffectCollector {
    private final double[] effects;
    private final double[] variances;
    /** Where each came from; null as long as none was left out. */
    private int @Nullable [] sources;

    private int size;

    EffectCollector(int capacity) {
        effects = new double[capacity];
        variances = new double[capacity];
    }

    /** Takes an effect up, unless it is not finite or its variance is not a positive finite number. */
    void add(int source, double effect, double variance) {
        if (Double.isFinite(effect) && variance > 0 && variance < Double.POSITIVE_INFINITY) {
            if (source != size) {
                int[] known = sources == null ? ComputedEffects.rows(effects.length) : sources;
                known[size] = source;
                sources = known;
            }
            effects[size] = effect;
            variances[size] = variance;
            size++;
        }
    }

    ComputedEffects collected() {
        return ComputedEffects.first(size, effects, variances, sources);
    }
}
