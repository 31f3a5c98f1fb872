package io.socialsouls.community.policy;

import io.socialsouls.community.check.Check;

/**
 * A norm, within its policy.
 *
 * <p>A value that is blank, longer than 190 code points, or holds U+0000 or an unpaired surrogate is refused with an
 * {@link io.socialsouls.community.error.InvalidValueException}.
 *
 * @param value chosen by the policy's author, for example no-selling
 */
public record NormId(String value) {
    public NormId {
        Check.id("norm", value);
    }

    /** {@return the id with that value} */
    public static NormId of(String value) {
        return new NormId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
