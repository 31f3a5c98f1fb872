package io.socialsouls.community.spi;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is in, in which role: one row a member. */
public interface MembershipStore {
    /**
     * Reads one.
     *
     * @param id the member
     * @return absent if there is none
     */
    Optional<MembershipRow> find(MemberId id);

    /**
     * Reads those of some standings.
     *
     * @param standings which, at least one
     * @param after the row to go on after
     * @param limit the most rows, at least 1
     * @return ordered by {@code since}, then by id
     */
    List<MembershipRow> list(Set<Standing> standings, Optional<MembershipRow> after, int limit);

    /**
     * Counts.
     *
     * @param role of which role
     * @param standing of which standing
     * @return how many rows have both
     */
    int count(Role role, Standing standing);

    /**
     * Writes a membership, as its version says.
     *
     * @param row a membership
     */
    void put(MembershipRow row);
}
