package io.socialsouls.community.pooling.effect;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Effects that can be pooled, in the order in which they were reported. Whoever gets them owns the arrays.
 *
 * @param effects on the analysis scale, finite
 * @param variances as many, positive and finite
 * @param sources where each was among what was reported; null if none was left out
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on once and never compared.
public record ComputedEffects(double[] effects, double[] variances, int @Nullable [] sources) {
    /** The first of them, however long the arrays are; sources are not looked at where all of them stayed. */
    static ComputedEffects first(int size, double[] effects, double[] variances, int @Nullable [] sources) {
        if (size == effects.length) {
            return new ComputedEffects(effects, variances, null);
        }
        int[] rows = sources == null ? rows(size) : sources;
        return new ComputedEffects(
                Arrays.copyOf(effects, size), Arrays.copyOf(variances, size), Arrays.copyOf(rows, size));
    }

    /** Sources of effects that stand where they were reported: those before the first that is left out. */
    static int[] rows(int count) {
        int[] rows = new int[count];
        Arrays.setAll(rows, row -> row);
        return rows;
    }
}
