package io.socialsouls.community.pooling;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.pooling.scale.EffectScale;

/**
 * Effects on their {@link EffectScale}, the most precise one first.
 *
 * <p>Immutable, for use inside one computation: the arrays are not copied.
 */
final class StandardEffects {
    /** Sums are taken in blocks, so that their rounding error stays close to that of one block. */
    private static final int BLOCK = 1024;
    /** A sum of squares about a poor centre may lose this share before the pass is repeated about a better one. */
    private static final double MAX_LOSS = 16;

    private static final int MAX_PASSES = 3;

    private final EffectScale scale;
    private final double[] offsets;
    private final double[] variances;

    private StandardEffects(EffectScale scale, double[] offsets, double[] variances) {
        this.scale = scale;
        this.offsets = offsets;
        this.variances = variances;
    }

    static StandardEffects of(EffectSizes sizes) {
        int k = sizes.size();
        // Not EffectScale.mostPrecise: pooling a million effects would take half as long again.
        int first = 0;
        double smallest = sizes.variance(0);
        for (int i = 1; i < k; i++) {
            if (sizes.variance(i) < smallest) {
                smallest = sizes.variance(i);
                first = i;
            }
        }
        EffectScale scale = EffectScale.of(sizes.effect(first), smallest);
        StandardEffects standard = new StandardEffects(scale, new double[k], new double[k]);
        standard.take(sizes, first, first + 1, -first);
        standard.take(sizes, 0, first, 1);
        standard.take(sizes, first + 1, k, 0);
        return standard;
    }

    /** Moves and scales the effects of a range, and puts them {@code further} places further on. */
    private void take(EffectSizes sizes, int from, int to, int further) {
        for (int i = from; i < to; i++) {
            double offset = scale.offset(sizes.effect(i));
            double variance = scale.standardVariance(sizes.variance(i));
            if (!EffectScale.holds(offset, variance)) {
                throw tooFarApart();
            }
            offsets[i + further] = offset;
            variances[i + further] = variance;
        }
    }

    static CommunityException tooFarApart() {
        return new CommunityException(
                ErrorCode.NOT_POOLABLE,
                "the effects or their variances are too far apart to be held together in double arithmetic; expected"
                        + " variances within a factor of 1e100, and differences of effects within 1e50 standard"
                        + " errors");
    }

    int size() {
        return offsets.length;
    }

    /** {@return the differences from the origin; the first is 0} */
    double[] offsets() {
        return offsets;
    }

    /** {@return the sampling variances; the first is the smallest} */
    double[] variances() {
        return variances;
    }

    /** {@return the sample variance of the effects, unweighted} */
    double spread() {
        double centre = 0;
        for (int pass = 1; ; pass++) {
            double moment = 0;
            double squares = 0;
            for (int from = 0; from < offsets.length; from += BLOCK) {
                int to = Math.min(offsets.length, from + BLOCK);
                double e1 = 0;
                double e2 = 0;
                for (int i = from; i < to; i++) {
                    double e = offsets[i] - centre;
                    e1 += e;
                    e2 += e * e;
                }
                moment += e1;
                squares += e2;
            }
            double shift = moment / offsets.length;
            double about = squares - shift * moment;
            // About a poor centre the difference has lost its digits.
            if (about * MAX_LOSS >= squares || pass == MAX_PASSES) {
                return Math.max(0, about) / (offsets.length - 1);
            }
            centre += shift;
        }
    }

    /** Takes an effect back to the scale it was given on. */
    double effect(double offset) {
        return scale.effect(offset);
    }

    /** Takes a difference of effects, or a standard error, back. */
    double difference(double standard) {
        return scale.difference(standard);
    }

    /** Takes a variance back. */
    double variance(double standard) {
        return scale.variance(standard);
    }
}
