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
    private boolean ratios;

    EffectCollector(int capacity) {
        effects = new double[capacity];
        variances = new double[capacity];
    }

    /** Takes an effect up, unless it is not finite or its variance is not a positive finite number. */
    void add(int source, double effect, double variance) {
        if (Double.isFinite(effect) && variance > 0 && variance < Double.POSITIVE_INFINITY) {
            take(source, effect, variance);
        }
    }

    /**
     * Takes a ratio up whose logarithm is the effect, unless that is not finite or its variance is not a positive finite
     * number. A collector takes either ratios or effects.
     */
    void addRatio(int source, double ratio, double variance) {
        if (ratio > 0 && ratio < Double.POSITIVE_INFINITY && variance > 0 && variance < Double.POSITIVE_INFINITY) {
            ratios = true;
            take(source, ratio, variance);
        }
    }

    private void take(int source, double effect, double variance) {
        if (source != size) {
            sources()[size] = source;
        }
        effects[size] = effect;
        variances[size] = variance;
        size++;
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
        takeLogarithms();
        if (size == effects.length) {
            return new ComputedEffects(effects, variances, null);
        }
        return new ComputedEffects(
                Arrays.copyOf(effects, size), Arrays.copyOf(variances, size), Arrays.copyOf(sources(), size));
    }

    /** In a loop of their own several are under way at once; between conversions of counts they wait for each other. */
    private void takeLogarithms() {
        if (ratios) {
            for (int i = 0; i < size; i++) {
                effects[i] = Math.log(effects[i]);
            }
            ratios = false;
        }
    }
}
