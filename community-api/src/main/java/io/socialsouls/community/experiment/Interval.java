package io.socialsouls.community.experiment;

import io.socialsouls.community.error.InvalidValueException;

/**
 * A closed interval on the analysis scale.
 *
 * <p>Ends that are not finite, or the wrong way round, are refused with an {@link InvalidValueException}.
 *
 * @param low its lower end, finite
 * @param high its upper end, finite, not below {@code low}
 */
public record Interval(double low, double high) {
    public Interval {
        if (!Double.isFinite(low)) {
            throw new InvalidValueException("low", low, "a finite number");
        }
        if (!Double.isFinite(high) || high < low) {
            throw new InvalidValueException("high", high, "a finite number not below " + low);
        }
    }

    /** {@return whether a value on the same scale is one of the ends or between them} */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /**
     * {@return the same interval on the scale that people read: both ends back-transformed}
     *
     * @param measure the measure whose analysis scale this interval is on
     */
    public Interval display(EffectMeasure measure) {
        return new Interval(measure.display(low), measure.display(high));
    }
}
