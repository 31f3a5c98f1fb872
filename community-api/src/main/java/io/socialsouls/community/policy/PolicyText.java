package io.socialsouls.community.policy;

import io.socialsouls.community.check.Check;
import io.socialsouls.community.limit.Limits;

/**
 * A policy as its author wrote it, in JSON. {@code docs/policy.md} gives its form.
 *
 * @param json at most {@value Limits#MAX_POLICY_LENGTH} characters
 */
public record PolicyText(String json) {

    public PolicyText {
        Check.text("policy", json, Limits.MAX_POLICY_LENGTH);
    }

    /** {@return a policy in JSON} It is read, and refused if it cannot be, when it is adopted. */
    public static PolicyText of(String json) {
        return new PolicyText(json);
    }
}
