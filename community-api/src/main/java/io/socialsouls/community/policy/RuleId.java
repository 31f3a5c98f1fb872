package io.socialsouls.community.policy;

import io.socialsouls.community.check.Check;

/**
 * A rule, within its policy.
 *
 * <p>Refused with an {@link io.socialsouls.community.error.InvalidValueException} if it is blank, longer than 190 code
 * points, or holds U+0000 or an unpaired surrogate.
 *
 * @param value chosen by who wrote the policy
 */
public record RuleId(String value) {
    public RuleId {
        Check.id("rule", value);
    }

    /**
     * The id for a text.
     *
     * @param value chosen by who wrote the policy
     * @return the id
     */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
