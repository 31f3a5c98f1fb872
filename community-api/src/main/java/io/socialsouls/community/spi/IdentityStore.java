package io.socialsouls.community.spi;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.person.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who the members are: one row a member, one member a person. Vault. */
public interface IdentityStore {
    /**
     * Finds a member by person.
     *
     * @param person whom the host knows
     * @return absent if that person has no row here
     */
    Optional<IdentityRow> find(PersonId person);

    /**
     * Finds who some members are, in one step.
     *
     * @param members which
     * @return a row for each that has one
     */
    Map<MemberId, IdentityRow> find(Collection<MemberId> members);

    /**
     * Finds members by the name they show under, for mentions.
     *
     * @param name compared character by character
     * @param limit the most rows, at least 1
     * @return ordered by member id
     */
    List<IdentityRow> named(String name, int limit);

    /**
     * Writes who a member is, as its version says.
     *
     * @param row who a member is
     */
    void put(IdentityRow row);
}
