package io.socialsouls.community.spi;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Standing;
import java.util.List;
import java.util.Optional;

/** The group's memberships, one row a member. */
public interface MembershipStore {
    /**
     * Reads one.
     *
     * @param id the member
     * @return absent if there is none
     */
    Optional<MembershipRow> find(MemberId id);

    /**
     * Reads all of one standing.
     *
     * @param standing which
     * @return ordered by {@code since}, then by id in binary order
     */
    List<MembershipRow> list(Standing standing);

    /**
     * Writes one that is new, or in place of the one with the same id.
     *
     * @param row the membership
     */
    void put(MembershipRow row);
}
