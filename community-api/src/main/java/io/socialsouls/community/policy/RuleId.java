package io.socialsouls.community.policy;

import io.socialsouls.community.check.Check;

/**
 * A rule, within its policy.
 *
 * <p>A value that is blank, longer than 190 code points, or holds U+0000 or an unpaired surrogate is refused with an
 * {@link io.socialsouls.community.error.InvalidValueException}.
 *
 * @param value chosen by the policy's author
 */
public record RuleId(String value) {
    public RuleId {
        Check.id("rule", value);
    }

    /** {@return the id with that value} */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
