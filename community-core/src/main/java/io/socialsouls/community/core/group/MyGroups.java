package io.socialsouls.community.core.group;

import io.socialsouls.community.core.command.Cursors;
import io.socialsouls.community.core.command.DirectoryContext;
import io.socialsouls.community.core.command.DirectoryQuery;
import io.socialsouls.community.core.store.GroupUnit;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MyGroup;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.row.AcrossPlace;
import io.socialsouls.community.spi.row.Found;
import io.socialsouls.community.spi.row.RowList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The groups that a person is in or invited to: named by the directory, looked up again in each group's own unit. */
public final class MyGroups {
    /** Lists them, ordered by id. */
    public static final DirectoryQuery<PageRequest, Page<MyGroup>> GROUPS =
            new DirectoryQuery<>("groups", MyGroups::read);

    private static final RowList<IdentityRow> OF_PERSON = IdentityRow.KIND.list("person");

    private MyGroups() {}

    private static Page<MyGroup> read(DirectoryContext context, PageRequest page) {
        Optional<GroupId> after = Cursors.position(GROUPS.name(), page).map(position -> GroupId.of(position.id()));
        List<GroupId> ids = context
                .directory()
                .list(
                        OF_PERSON.where(context.person().value()),
                        after.map(group -> new AcrossPlace(List.of(), group, Optional.empty())),
                        page.limit() + 1)
                .stream()
                .map(Found::group)
                .toList();
        // One step of the directory a call: somebody who asked to be let in everywhere must not cost more than a page.
        Page<GroupId> looked =
                Cursors.page(GROUPS.name(), ids, page, id -> new Cursors.Position(Instant.EPOCH, id.value()));
        List<MyGroup> found = new ArrayList<>();
        for (GroupId id : looked.items()) {
            context.<Optional<MyGroup>>in(id, unit -> membership(unit, id, context.person()))
                    .ifPresent(found::add);
        }
        return new Page<>(found, looked.next());
    }

    private static Optional<MyGroup> membership(GroupUnit unit, GroupId id, PersonId person) {
        return unit.group()
                .find()
                .flatMap(group -> unit.identities()
                        .find(person)
                        .flatMap(who -> unit.memberships().find(who.member()))
                        .filter(row -> row.standing().isInside() || row.standing() == Standing.INVITED)
                        .map(row -> new MyGroup(id, group.charter(), row.role(), row.standing())));
    }
}
