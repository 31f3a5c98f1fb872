package io.socialsouls.community.policy;

import java.util.Objects;

/**
 * A policy that a group adopted.
 *
 * @param version 1 for the first one a group adopts, one more for each after it; 0 before
 */
public record AdoptedPolicy(int version, Policy policy) {
    public AdoptedPolicy {
        Objects.requireNonNull(policy, "policy");
    }
}
