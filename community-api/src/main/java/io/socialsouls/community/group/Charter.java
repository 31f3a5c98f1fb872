package io.socialsouls.community.group;

import io.socialsouls.community.check.Check;
import io.socialsouls.community.limit.Limits;
import java.util.Objects;

/**
 * The charter of a group: what it is for, and all that strangers see of a listed group.
 *
 * <p>Text that is blank or too long is refused with an {@link io.socialsouls.community.error.InvalidValueException}.
 *
 * @param name what people call it, at most {@value Limits#MAX_GROUP_NAME_LENGTH} characters
 * @param purpose why one would join, at most {@value Limits#MAX_PURPOSE_LENGTH} characters
 * @param visibility what strangers learn
 */
public record Charter(String name, String purpose, Visibility visibility) {

    public Charter {
        Check.text("name", name, Limits.MAX_GROUP_NAME_LENGTH);
        Check.text("purpose", purpose, Limits.MAX_PURPOSE_LENGTH);
        Objects.requireNonNull(visibility, "visibility");
    }

    /**
     * {@return the charter of a listed group} Strangers see it and may ask to be let in.
     *
     * @param name what people call it
     * @param purpose why one would join
     */
    public static Charter listed(String name, String purpose) {
        return new Charter(name, purpose, Visibility.LISTED);
    }

    /**
     * {@return the charter of an unlisted group} Strangers cannot tell whether it exists.
     *
     * @param name what people call it
     * @param purpose why one would join
     */
    public static Charter unlisted(String name, String purpose) {
        return new Charter(name, purpose, Visibility.UNLISTED);
    }
}
