package io.socialsouls.community.spi;

import io.socialsouls.community.group.Charter;
import java.time.Instant;

/**
 * A group as it is stored.
 *
 * @param charter what it is for
 * @param founded when
 * @param policyVersion of the policy in force; 0 for none
 * @param version that writing it makes
 */
public record GroupRow(Charter charter, Instant founded, int policyVersion, long version) {
    /**
     * The next version, going by a policy.
     *
     * @param newPolicyVersion of the policy in force
     * @return a changed copy
     */
    public GroupRow next(int newPolicyVersion) {
        return new GroupRow(charter, founded, newPolicyVersion, version + 1);
    }
}
