package io.socialsouls.community.policy;

import io.socialsouls.community.check.Check;

/**
 * A norm, within its policy.
 *
 * <p>Refused with an {@link io.socialsouls.community.error.InvalidValueException} if it is blank, longer than 190 code
 * points, or holds U+0000 or an unpaired surrogate.
 *
 * @param value chosen by who wrote the policy, for example no-selling
 */
public record NormId(String value) {
    public NormId {
        Check.id("norm", value);
    }

    /**
     * The id for a text.
     *
     * @param value chosen by who wrote the policy, for example no-selling
     * @return the id
     */
    public static NormId of(String value) {
        return new NormId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
