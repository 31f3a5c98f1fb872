package io.socialsouls.community.core.pooling.effect;

import java.util.Arrays;
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
                sources()[size] = source;
            }
            effects[size] = effect;
            variances[size] = variance;
            size++;
        }
    }

    /** From the first one that is left out, no effect stands where its source did. */
    private int[] sources() {
        int[] known = sources;
        if (known == null) {
            known = new int[effects.length];
            Arrays.setAll(known, index -> index);
            sources = known;
        }
        return known;
    }

    ComputedEffects collected() {
        if (size == effects.length) {
            return new ComputedEffects(effects, variances, null);
        }
        return new ComputedEffects(
                Arrays.copyOf(effects, size), Arrays.copyOf(variances, size), Arrays.copyOf(sources(), size));
    }
}
