package io.socialsouls.community.person;

import io.socialsouls.community.check.Check;

/**
 * A person, by the id that the host application chose.
 *
 * <p>A value that is blank, longer than 190 code points, or holds U+0000 or an unpaired surrogate is refused with an
 * {@link io.socialsouls.community.error.InvalidValueException}.
 *
 * @param value the host's own id, compared character by character
 */
public record PersonId(String value) {
    public PersonId {
        Check.id("person", value);
    }

    /** {@return the id with that value} */
    public static PersonId of(String value) {
        return new PersonId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
