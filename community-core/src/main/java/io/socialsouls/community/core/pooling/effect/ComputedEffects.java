package io.socialsouls.community.core.pooling.effect;

import org.jspecify.annotations.Nullable;

/**
 * Effects that can be pooled, in the order in which they were reported. Whoever gets them owns the arrays.
 *
 * @param effects on the analysis scale, finite
 * @param variances as many, positive and finite
 * @param sources where each was among what was reported; null if none was left out
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on once and never compared.
public record ComputedEffects(double[] effects, double[] variances, int @Nullable [] sources) {}
