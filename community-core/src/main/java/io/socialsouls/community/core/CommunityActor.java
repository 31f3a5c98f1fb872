package io.socialsouls.community.core;

import io.socialsouls.community.Actor;
import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.core.command.CommandRunner;
import io.socialsouls.community.core.command.Services;
import io.socialsouls.community.core.group.Founding;
import io.socialsouls.community.core.group.MyGroups;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MyGroup;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import java.util.Objects;
import java.util.Optional;

/** A person acting now. */
record CommunityActor(Services services, PersonId person, Optional<IdempotencyKey> key) implements Actor {
    @Override
    public Actor withIdempotencyKey(IdempotencyKey value) {
        return new CommunityActor(services, person, Optional.of(value));
    }

    @Override
    public GroupId found(Charter charter, Profile founder) {
        return Founding.found(services, person, key, charter, founder);
    }

    @Override
    public Page<MyGroup> groups(PageRequest page) {
        return MyGroups.of(services, person, page);
    }

    @Override
    public ActorInGroup in(GroupId group) {
        return new GroupPorts(new CommandRunner(services, person, Objects.requireNonNull(group, "group"), key));
    }
}
