package io.socialsouls.community.core;

import io.socialsouls.community.Actor;
import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.core.command.Caller;
import io.socialsouls.community.core.command.CommandRunner;
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
record CommunityActor(CommandRunner runner) implements Actor {
    @Override
    public Actor withIdempotencyKey(IdempotencyKey key) {
        PersonId person = runner.caller().person();
        return new CommunityActor(new CommandRunner(runner.services(), new Caller.Person(person, Optional.of(key))));
    }

    @Override
    public GroupId found(Charter charter, Profile founder) {
        return Founding.found(runner, new Founding.Proposal(charter, founder));
    }

    @Override
    public Page<MyGroup> groups(PageRequest page) {
        return runner.run(MyGroups.GROUPS, Objects.requireNonNull(page, "page"));
    }

    @Override
    public ActorInGroup in(GroupId group) {
        return new GroupPorts(runner.in(group));
    }
}
