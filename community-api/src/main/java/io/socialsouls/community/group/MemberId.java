package io.socialsouls.community.group;

import io.socialsouls.community.check.Check;

/**
 * A person inside one group. The id says nothing of who it is: only the vault knows.
 *
 * <p>A value that is blank, longer than 190 code points, or holds U+0000 or an unpaired surrogate is refused with an
 * {@link io.socialsouls.community.error.InvalidValueException}.
 *
 * @param value opaque; the library makes it, for one group
 */
public record MemberId(String value) {
    public MemberId {
        Check.id("member", value);
    }

    /** {@return the id with that value} */
    public static MemberId of(String value) {
        return new MemberId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
