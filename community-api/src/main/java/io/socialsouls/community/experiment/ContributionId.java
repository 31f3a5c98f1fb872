package io.socialsouls.community.experiment;

import io.socialsouls.community.check.Check;

/**
 * A contribution to a pooled experiment, within its group.
 *
 * <p>Refused with an {@link io.socialsouls.community.error.InvalidValueException} if it is blank, longer than 190 code
 * points, or holds U+0000 or an unpaired surrogate.
 *
 * @param value opaque; the library makes it
 */
public record ContributionId(String value) {
    public ContributionId {
        Check.id("contribution", value);
    }

    /**
     * The id for a text.
     *
     * @param value opaque; the library makes it
     * @return the id
     */
    public static ContributionId of(String value) {
        return new ContributionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
