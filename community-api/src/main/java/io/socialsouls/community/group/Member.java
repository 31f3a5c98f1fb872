package io.socialsouls.community.group;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A membership as one reader in the group sees it.
 *
 * @param profile how the member shows
 * @param role what the member is trusted with
 * @param standing whether the membership is in force
 * @param may what the reader may do about the member, in the order of {@link MemberPermission}
 */
public record Member(MemberId id, Profile profile, Role role, Standing standing, Set<MemberPermission> may) {
    public Member {
        Objects.requireNonNull(id, "id");
        may = Collections.unmodifiableSet(new TreeSet<>(may));
    }
}
