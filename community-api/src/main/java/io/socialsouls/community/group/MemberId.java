package io.socialsouls.community.group;

import io.socialsouls.community.check.Check;

/**
 * A person inside one group. Says nothing of who it is: only the vault knows.
 *
 * <p>Refused with an {@link io.socialsouls.community.error.InvalidValueException} if it is blank, longer than 190 code
 * points, or holds U+0000 or an unpaired surrogate.
 *
 * @param value opaque; the library makes it, for one group
 */
public record MemberId(String value) {
    public MemberId {
        Check.id("member", value);
    }

    /**
     * The id for a text.
     *
     * @param value opaque; the library makes it, for one group
     * @return the id
     */
    public static MemberId of(String value) {
        return new MemberId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
