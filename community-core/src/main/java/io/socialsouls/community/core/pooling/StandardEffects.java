package io.socialsouls.community.core.pooling;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;

/**
 * Effects moved and scaled so that the numbers of any analysis lie where double arithmetic is at its best.
 *
 * <p>The most precise effect becomes the origin and comes first (offset 0); the unit is a power of two near its standard
 * error, so that scaling is exact and the smallest variance lies in [1, 4). Differences in which one effect outweighs
 * all others then keep their relative accuracy, because that effect's own share is never computed by subtraction.
 * Immutable, for use inside one computation: the arrays are not copied.
 */
final class StandardEffects {
    /** Up to this ratio of variances, or of squared differences to variances, cubed weights stay within range. */
    private static final double FARTHEST = 1e100;
    /** Sums are taken in blocks, so that their rounding error stays near that of one block. */
    private static final int BLOCK = 1024;
    /** A sum of squares about a poor centre may lose this share before the pass is repeated about a better one. */
    private static final double LARGEST_LOSS = 16;

    private static final int MOST_PASSES = 3;

    private final double origin;
    private final int exponent;
    private final double[] offsets;
    private final double[] variances;

    private StandardEffects(double origin, int exponent, double[] offsets, double[] variances) {
        this.origin = origin;
        this.exponent = exponent;
        this.offsets = offsets;
        this.variances = variances;
    }

    static StandardEffects of(EffectSizes sizes) {
        int k = sizes.size();
        int first = 0;
        double smallest = sizes.variance(0);
        for (int i = 1; i < k; i++) {
            if (sizes.variance(i) < smallest) {
                smallest = sizes.variance(i);
                first = i;
            }
        }
        double origin = sizes.effect(first);
        int exponent = Math.floorDiv(Math.getExponent(smallest), 2);
        StandardEffects standard = new StandardEffects(origin, exponent, new double[k], new double[k]);
        standard.take(sizes, first, first + 1, -first);
        standard.take(sizes, 0, first, 1);
        standard.take(sizes, first + 1, k, 0);
        return standard;
    }

    /** Moves and scales the effects of a range, and puts them so many places further on. */
    private void take(EffectSizes sizes, int from, int to, int further) {
        double scale = Math.scalb(1.0, -exponent);
        for (int i = from; i < to; i++) {
            double offset = (sizes.effect(i) - origin) * scale;
            // Twice the scale: its square may be beyond the range of a double where the product is not.
            double variance = sizes.variance(i) * scale * scale;
            if (!(offset * offset < FARTHEST && variance < FARTHEST)) {
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

    /** Differences from the origin; the first is 0. */
    double[] offsets() {
        return offsets;
    }

    /** Sampling variances; the first is the smallest. */
    double[] variances() {
        return variances;
    }

    /** The sample variance of the effects, unweighted. */
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
            if (about * LARGEST_LOSS >= squares || pass == MOST_PASSES) {
                return Math.max(0, about) / (offsets.length - 1);
            }
            centre += shift;
        }
    }

    /** Takes an effect back to the scale it was given on. */
    double effect(double offset) {
        return origin + difference(offset);
    }

    /** Takes a difference of effects, or a standard error, back. */
    double difference(double standard) {
        return Math.scalb(standard, exponent);
    }

    /** Takes a variance back. */
    double variance(double standard) {
        return Math.scalb(standard, 2 * exponent);
    }
}
