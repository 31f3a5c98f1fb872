package io.socialsouls.community.spi;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.person.PersonId;
import java.util.List;
import java.util.Optional;

/** Looks across groups, read-only. May be stale and may fan out: whoever uses what it names looks again inside the group's own unit. Thread-safe. */
public interface Directory {
    /**
     * Finds the groups where a person has an identity.
     *
     * @param person whom the host knows
     * @param after the group to go on after
     * @param limit the most rows, at least 1
     * @return ordered by id
     */
    List<GroupId> groupsOf(PersonId person, Optional<GroupId> after, int limit);

    /**
     * Finds the groups whose charter is listed.
     *
     * @param after the group to go on after
     * @param limit the most rows, at least 1
     * @return ordered by id
     */
    List<GroupId> listed(Optional<GroupId> after, int limit);
}
