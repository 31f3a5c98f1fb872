package io.socialsouls.community.core.pooling;

import java.util.Arrays;

/** Gathers effects one by one, leaving out those that cannot be pooled. */
final class EffectCollector {
    private final double[] effects;
    private final double[] variances;
    private final int[] sources;
    private int size;

    EffectCollector(int capacity) {
        effects = new double[capacity];
        variances = new double[capacity];
        sources = new int[capacity];
    }

    /** Takes an effect up, unless it is not finite or its variance is not a positive finite number. */
    void add(int source, double effect, double variance) {
        if (Double.isFinite(effect) && variance > 0 && variance < Double.POSITIVE_INFINITY) {
            effects[size] = effect;
            variances[size] = variance;
            sources[size] = source;
            size++;
        }
    }

    EffectSizes collected() {
        if (size == effects.length) {
            return new EffectSizes(effects, variances, null);
        }
        return new EffectSizes(
                Arrays.copyOf(effects, size), Arrays.copyOf(variances, size), Arrays.copyOf(sources, size));
    }
}
