package io.socialsouls.community.core;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.core.command.Desk;
import io.socialsouls.community.core.command.Gate;
import io.socialsouls.community.core.experiment.ExperimentsPort;
import io.socialsouls.community.core.group.MembersPort;
import io.socialsouls.community.core.inbox.InboxPort;
import io.socialsouls.community.core.moderation.ModerationPort;
import io.socialsouls.community.core.post.PostsPort;
import io.socialsouls.community.experiment.Experiments;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.Members;
import io.socialsouls.community.inbox.Inbox;
import io.socialsouls.community.moderation.Moderation;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.post.Posts;
import java.util.Optional;

/** Hands out the ports of one group, bound to who acts. */
record GroupPorts(Desk desk) implements ActorInGroup {
    @Override
    public ActorInGroup once(IdempotencyKey key) {
        return new GroupPorts(new Desk(desk.engine(), desk.person(), desk.group(), Optional.of(key)));
    }

    @Override
    public Charter charter() {
        return desk.read(
                "group.charter", Gate.whoMayKnow(), scope -> scope.group().charter());
    }

    @Override
    public Members members() {
        return new MembersPort(desk);
    }

    @Override
    public Posts posts() {
        return new PostsPort(desk);
    }

    @Override
    public Moderation moderation() {
        return new ModerationPort(desk);
    }

    @Override
    public Experiments experiments() {
        return new ExperimentsPort(desk);
    }

    @Override
    public Inbox inbox() {
        return new InboxPort(desk);
    }
}
