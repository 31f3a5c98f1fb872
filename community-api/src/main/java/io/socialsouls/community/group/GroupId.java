package io.socialsouls.community.group;

import io.socialsouls.community.check.Check;

/**
 * A group.
 *
 * <p>A value that is blank, longer than 190 code points, or holds U+0000 or an unpaired surrogate is refused with an
 * {@link io.socialsouls.community.error.InvalidValueException}.
 *
 * @param value opaque; the library makes it
 */
public record GroupId(String value) {
    public GroupId {
        Check.id("group", value);
    }

    /** {@return the id with that value} */
    public static GroupId of(String value) {
        return new GroupId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
