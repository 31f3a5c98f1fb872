package io.socialsouls.community.policy;

import io.socialsouls.community.check.Check;

/**
 * A policy as its author wrote it, in JSON. {@code docs/policy.md} gives its form.
 *
 * @param json at most {@value #LONGEST} characters
 */
public record PolicyText(String json) {
    /** The longest policy, in code points. */
    public static final int LONGEST = 200_000;

    public PolicyText {
        Check.text("policy", json, LONGEST);
    }

    /**
     * A policy in JSON. It is read, and refused if it cannot be, when it is adopted.
     *
     * @param json the text
     * @return the policy's text
     */
    public static PolicyText of(String json) {
        return new PolicyText(json);
    }
}
