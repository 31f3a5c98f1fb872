package io.socialsouls.community.testkit;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.Directory;
import java.util.List;
import java.util.Optional;

/** Shows some groups as listed, come what may. */
record ShownDirectory(Directory right, List<GroupId> shown) implements Directory {
    @Override
    public List<GroupId> groupsOf(PersonId person, Optional<GroupId> after, int limit) {
        return right.groupsOf(person, after, limit);
    }

    @Override
    public List<GroupId> listed(Optional<GroupId> after, int limit) {
        return List.copyOf(shown);
    }
}
