package io.socialsouls.community.group;

import io.socialsouls.community.check.Check;
import java.util.Objects;

/**
 * What a group is for: all that strangers see of a listed one.
 *
 * <p>Text that is blank or too long is refused with an {@link io.socialsouls.community.error.InvalidValueException}.
 *
 * @param name what people call it, at most {@value #LONGEST_NAME} characters
 * @param purpose why one would join, at most {@value #LONGEST_PURPOSE} characters
 * @param visibility what strangers learn
 */
public record Charter(String name, String purpose, Visibility visibility) {
    /** The longest name, in code points. */
    public static final int LONGEST_NAME = 120;

    /** The longest purpose, in code points. */
    public static final int LONGEST_PURPOSE = 2_000;

    public Charter {
        Check.text("name", name, LONGEST_NAME);
        Check.text("purpose", purpose, LONGEST_PURPOSE);
        Objects.requireNonNull(visibility, "visibility");
    }

    /**
     * A listed group: strangers see this charter and may ask to be let in.
     *
     * @param name what people call it
     * @param purpose why one would join
     * @return the charter
     */
    public static Charter listed(String name, String purpose) {
        return new Charter(name, purpose, Visibility.LISTED);
    }

    /**
     * An unlisted group: strangers cannot tell whether it exists.
     *
     * @param name what people call it
     * @param purpose why one would join
     * @return the charter
     */
    public static Charter unlisted(String name, String purpose) {
        return new Charter(name, purpose, Visibility.UNLISTED);
    }
}
