package io.socialsouls.community.core;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.Permit;
import io.socialsouls.community.core.access.AccessRule;
import io.socialsouls.community.core.command.Command;
import io.socialsouls.community.core.command.GroupRunner;
import io.socialsouls.community.core.command.Query;
import io.socialsouls.community.core.command.Question;
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
import java.util.function.Consumer;

/** Hands out the ports of one group, bound to the actor. */
record GroupPorts(GroupRunner runner) implements ActorInGroup {
    /** Reads what the group is for. */
    static final Query<Command.None, Charter> CHARTER = Query.of(
            "group.charter",
            AccessRule.whoMayKnow(),
            (context, none) -> context.group().charter());

    /** Asks whether a command would be let through. */
    static final Query<Question<?, ?>, Permit> MAY =
            Query.of("group.may", AccessRule.anyone(), (context, question) -> question.permit(context));

    @Override
    public ActorInGroup withIdempotencyKey(IdempotencyKey key) {
        return new GroupPorts(runner.withIdempotencyKey(key));
    }

    @Override
    public Permit may(Consumer<? super ActorInGroup> call) {
        return runner.may(MAY, asking -> call.accept(new GroupPorts(asking)));
    }

    @Override
    public Charter charter() {
        return runner.run(CHARTER, new Command.None());
    }

    @Override
    public Members members() {
        return new MembersPort(runner);
    }

    @Override
    public Posts posts() {
        return new PostsPort(runner);
    }

    @Override
    public Moderation moderation() {
        return new ModerationPort(runner);
    }

    @Override
    public Experiments experiments() {
        return new ExperimentsPort(runner);
    }

    @Override
    public Inbox inbox() {
        return new InboxPort(runner);
    }
}
