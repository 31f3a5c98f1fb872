package io.socialsouls.community.pooling.scale;

import java.util.function.IntToDoubleFunction;

/**
 * The scale on which double arithmetic is at its best: the most precise effect is the origin, and the unit a power of two
 * near its standard error. Scaling is then exact, the smallest variance lies in [1, 4), and differences in which one effect
 * outweighs all others keep their relative accuracy, because that effect's own share is never computed by subtraction.
 *
 * <p>A smallest variance below the normal numbers of a double is not brought up to 1; it keeps what digits it has.
 *
 * <p>Figures on this scale are called standard, effects among them offsets. Immutable.
 */
public final class EffectScale {
    /** Up to this ratio of variances, or of squared differences to variances, cubed weights stay within range. */
    private static final double FARTHEST = 1e100;

    private final double origin;
    private final int exponent;
    /** One over the unit. */
    private final double factor;

    private EffectScale(double origin, int exponent) {
        this.origin = origin;
        this.exponent = exponent;
        this.factor = Math.scalb(1.0, -exponent);
    }

    /**
     * The scale of the effects of which one is the most precise.
     *
     * @param effect the most precise one
     * @param variance its own, the smallest
     * @return their scale
     */
    public static EffectScale of(double effect, double variance) {
        return new EffectScale(effect, Math.floorDiv(Math.getExponent(variance), 2));
    }

    /**
     * Which effect is the most precise.
     *
     * @param size how many there are, 1 or more
     * @param effect each of them
     * @param variance of each
     * @return the index of the smallest variance, among equal ones that of the lowest effect
     */
    public static int mostPrecise(int size, IntToDoubleFunction effect, IntToDoubleFunction variance) {
        int precise = 0;
        for (int i = 1; i < size; i++) {
            int compared = Double.compare(variance.applyAsDouble(i), variance.applyAsDouble(precise));
            if (compared < 0
                    || (compared == 0 && Double.compare(effect.applyAsDouble(i), effect.applyAsDouble(precise)) < 0)) {
                precise = i;
            }
        }
        return precise;
    }

    /**
     * Whether weights and their products stay within the range of a double.
     *
     * @param offset of an effect
     * @param variance of the same, standard
     * @return false also for infinite ones
     */
    public static boolean holds(double offset, double variance) {
        return offset * offset < FARTHEST && variance < FARTHEST;
    }

    /**
     * Brings an effect onto this scale.
     *
     * @param effect as it was given
     * @return its offset from the origin; infinite where it is too far from it
     */
    public double offset(double effect) {
        return (effect - origin) * factor;
    }

    /**
     * Brings a difference of effects, or a standard error, onto this scale.
     *
     * @param difference as it was given
     * @return standard
     */
    public double standardDifference(double difference) {
        return difference * factor;
    }

    /**
     * Brings a variance onto this scale.
     *
     * @param variance as it was given
     * @return standard; infinite where it is too large
     */
    public double standardVariance(double variance) {
        // Twice the factor: its square may be beyond the range of a double where the product is not.
        return variance * factor * factor;
    }

    /**
     * Takes an effect back.
     *
     * @param offset from the origin
     * @return on the scale that effects were given on
     */
    public double effect(double offset) {
        return origin + difference(offset);
    }

    /**
     * Takes a difference of effects, or a standard error, back.
     *
     * @param standard on this scale
     * @return on the scale that effects were given on
     */
    public double difference(double standard) {
        return Math.scalb(standard, exponent);
    }

    /**
     * Takes a variance back.
     *
     * @param standard on this scale
     * @return on the scale that variances were given on
     */
    public double variance(double standard) {
        return Math.scalb(standard, 2 * exponent);
    }

    /**
     * The unit.
     *
     * @return its logarithm to the base 2
     */
    public int exponent() {
        return exponent;
    }
}
