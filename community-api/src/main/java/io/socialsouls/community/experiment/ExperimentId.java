package io.socialsouls.community.experiment;

import io.socialsouls.community.check.Check;

/**
 * A pooled experiment, within its group.
 *
 * <p>Refused with an {@link io.socialsouls.community.error.InvalidValueException} if it is blank, longer than 190 code
 * points, or holds U+0000 or an unpaired surrogate.
 *
 * @param value opaque; the library makes it
 */
public record ExperimentId(String value) {
    public ExperimentId {
        Check.id("experiment", value);
    }

    /**
     * The id for a text.
     *
     * @param value opaque; the library makes it
     * @return the id
     */
    public static ExperimentId of(String value) {
        return new ExperimentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
