package io.socialsouls.community.policy;

import java.util.Objects;
import java.util.Optional;

/**
 * The facts behind a verdict, besides the words of the draft.
 *
 * @param policyVersion the version of the group's policy
 * @param authorTenure the author's; absent where it may not be used
 */
public record Facts(int policyVersion, Optional<Tenure> authorTenure) {
    public Facts {
        Objects.requireNonNull(authorTenure, "authorTenure");
    }
}
