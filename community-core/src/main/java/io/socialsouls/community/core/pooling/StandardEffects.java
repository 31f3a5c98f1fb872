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
        for (int i = 1; i < k; i++) {
            if (sizes.variance(i) < sizes.variance(first)) {
                first = i;
            }
        }
        double origin = sizes.effect(first);
        int exponent = Math.floorDiv(Math.getExponent(sizes.variance(first)), 2);
        double[] offsets = new double[k];
        double[] variances = new double[k];
        for (int i = 0; i < k; i++) {
            int to = i == first ? 0 : i < first ? i + 1 : i;
            offsets[to] = Math.scalb(sizes.effect(i) - origin, -exponent);
            variances[to] = Math.scalb(sizes.variance(i), -2 * exponent);
            if (!(offsets[to] * offsets[to] < FARTHEST && variances[to] < FARTHEST)) {
                throw tooFarApart();
            }
        }
        return new StandardEffects(origin, exponent, offsets, variances);
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
        Summation sum = new Summation();
        for (double one : offsets) {
            sum.add(one);
        }
        double mean = sum.sum() / offsets.length;
        Summation squares = new Summation();
        for (double one : offsets) {
            squares.add((one - mean) * (one - mean));
        }
        return squares.sum() / (offsets.length - 1);
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
