package io.socialsouls.community.inbox;

import io.socialsouls.community.check.Check;

/**
 * A notice in one member's inbox.
 *
 * <p>A value that is blank, longer than 190 code points, or holds U+0000 or an unpaired surrogate is refused with an
 * {@link io.socialsouls.community.error.InvalidValueException}.
 *
 * @param value opaque; the library makes it
 */
public record NoticeId(String value) {
    public NoticeId {
        Check.id("notice", value);
    }

    /** {@return the id with that value} */
    public static NoticeId of(String value) {
        return new NoticeId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
