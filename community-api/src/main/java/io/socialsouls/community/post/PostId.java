package io.socialsouls.community.post;

import io.socialsouls.community.check.Check;

/**
 * A post, within its group. A thread has the id of the post that started it.
 *
 * <p>Refused with an {@link io.socialsouls.community.error.InvalidValueException} if it is blank, longer than 190 code
 * points, or holds U+0000 or an unpaired surrogate.
 *
 * @param value opaque; the library makes it
 */
public record PostId(String value) {
    public PostId {
        Check.id("post", value);
    }

    /**
     * The id for a text.
     *
     * @param value opaque; the library makes it
     * @return the id
     */
    public static PostId of(String value) {
        return new PostId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
