package io.socialsouls.community.experiment;

import io.socialsouls.community.check.Check;

/**
 * A pooled experiment, within its group.
 *
 * <p>A value that is blank, longer than 190 code points, or holds U+0000 or an unpaired surrogate is refused with an
 * {@link io.socialsouls.community.error.InvalidValueException}.
 *
 * @param value opaque; the library makes it
 */
public record ExperimentId(String value) {
    public ExperimentId {
        Check.id("experiment", value);
    }

    /** {@return the id with that value} */
    public static ExperimentId of(String value) {
        return new ExperimentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
