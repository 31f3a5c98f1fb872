package io.socialsouls.community.jdbc;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.Visibility;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.row.AcrossPlace;
import io.socialsouls.community.spi.row.Found;
import io.socialsouls.community.spi.row.Selection;
import java.util.List;
import java.util.Optional;

/** Looks across groups for their ids. */
final class Across {
    private Across() {}

    static List<GroupId> groupsOf(Directory directory, PersonId person, Optional<GroupId> after, int limit) {
        return groups(directory, IdentityRow.KIND.list("person").where(person.value()), after, limit);
    }

    static List<GroupId> listed(Directory directory, Optional<GroupId> after, int limit) {
        return groups(directory, GroupRow.KIND.list("listed").where(Visibility.LISTED), after, limit);
    }

    private static <R> List<GroupId> groups(Directory directory, Selection<R> of, Optional<GroupId> after, int limit) {
        Optional<AcrossPlace> place = after.map(group -> new AcrossPlace(List.of(), group, Optional.empty()));
        return directory.list(of, place, limit).stream().map(Found::group).toList();
    }
}
