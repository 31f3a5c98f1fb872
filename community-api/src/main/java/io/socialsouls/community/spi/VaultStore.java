package io.socialsouls.community.spi;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.person.PersonId;
import java.util.Optional;

/** Who the group's members are, one row a member, one member a person. */
public interface VaultStore {
    /**
     * Finds a member by person.
     *
     * @param person whom the host knows
     * @return absent if that person has no row here
     */
    Optional<VaultRow> find(PersonId person);

    /**
     * Finds who a member is.
     *
     * @param member the member
     * @return absent if there is no such row
     */
    Optional<VaultRow> find(MemberId member);

    /**
     * Writes a row that is new, or in place of the one with the same member and person.
     *
     * @param row who a member is
     */
    void put(VaultRow row);
}
