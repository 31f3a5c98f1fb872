package io.socialsouls.community.policy;

import java.util.Objects;
import java.util.Optional;

/**
 * What a verdict was reached on, besides the words of the draft.
 *
 * @param policyVersion which version of the group's policy
 * @param authorTenure the author's; absent where it may not be used
 */
public record Facts(int policyVersion, Optional<Tenure> authorTenure) {
    public Facts {
        Objects.requireNonNull(authorTenure, "authorTenure");
    }
}
