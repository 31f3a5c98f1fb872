package io.socialsouls.community.group;

import io.socialsouls.community.check.Check;

/**
 * A group.
 *
 * <p>Refused with an {@link io.socialsouls.community.error.InvalidValueException} if it is blank, longer than 190 code
 * points, or holds U+0000 or an unpaired surrogate.
 *
 * @param value opaque; the library makes it
 */
public record GroupId(String value) {
    public GroupId {
        Check.id("group", value);
    }

    /**
     * The id for a text.
     *
     * @param value opaque; the library makes it
     * @return the id
     */
    public static GroupId of(String value) {
        return new GroupId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
