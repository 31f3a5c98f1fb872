package io.socialsouls.community.spi;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import java.time.Instant;
import java.util.Optional;

/**
 * A membership as it is stored, without who it is.
 *
 * @param id the member
 * @param role what the member is trusted with
 * @param standing whether the membership is in force
 * @param since when it came to that standing
 * @param joined when the member first was let in
 * @param version that writing it makes
 */
public record MembershipRow(
        MemberId id, Role role, Standing standing, Instant since, Optional<Instant> joined, long version) {
    /**
     * The next version, in another standing.
     *
     * @param newStanding whether the membership is in force
     * @param at since when
     * @return a changed copy
     */
    public MembershipRow next(Standing newStanding, Instant at) {
        return new MembershipRow(id, role, newStanding, at, joined, version + 1);
    }

    /**
     * The next version, in another role.
     *
     * @param newRole what the member is trusted with
     * @return a changed copy
     */
    public MembershipRow next(Role newRole) {
        return new MembershipRow(id, newRole, standing, since, joined, version + 1);
    }
}
