package io.socialsouls.community.core.group;

import io.socialsouls.community.core.command.Calls;
import io.socialsouls.community.core.command.Cursors;
import io.socialsouls.community.core.command.Engine;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.Membership;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.GroupUnit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The groups that a person is in or invited to: named by the directory, looked up again in each group's own unit. */
public final class MyGroups {
    private static final String LIST = "groups";

    private MyGroups() {}

    /**
     * Lists them.
     *
     * @param engine what the call is made of
     * @param person whose
     * @param page which page
     * @return ordered by id
     */
    public static Page<Membership> of(Engine engine, PersonId person, PageRequest page) {
        Objects.requireNonNull(page, "page");
        return Calls.run(engine, "groups", Optional.empty(), () -> look(engine, person, page));
    }

    private static Page<Membership> look(Engine engine, PersonId person, PageRequest page) {
        Optional<GroupId> after = Cursors.position(LIST, page).map(position -> GroupId.of(position.id()));
        List<GroupId> ids = engine.storage().directory().groupsOf(person, after, page.limit() + 1);
        // One step of the directory a call: somebody who asked to be let in everywhere must not cost more than a page.
        Page<GroupId> looked = Cursors.page(LIST, ids, page, id -> new Cursors.Position(Instant.EPOCH, id.value()));
        List<Membership> found = new ArrayList<>();
        for (GroupId id : looked.items()) {
            engine.storage()
                    .<Optional<Membership>>inUnit(id, unit -> membership(unit, id, person))
                    .ifPresent(found::add);
        }
        return new Page<>(found, looked.next());
    }

    private static Optional<Membership> membership(GroupUnit unit, GroupId id, PersonId person) {
        return unit.group()
                .find()
                .flatMap(group -> unit.identities()
                        .find(person)
                        .flatMap(who -> unit.memberships().find(who.member()))
                        .filter(row -> row.standing().isInside() || row.standing() == Standing.INVITED)
                        .map(row -> new Membership(id, group.charter(), row.role(), row.standing())));
    }
}
