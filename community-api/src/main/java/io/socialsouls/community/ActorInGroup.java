package io.socialsouls.community;

import io.socialsouls.community.experiment.Experiments;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.Members;
import io.socialsouls.community.inbox.Inbox;
import io.socialsouls.community.moderation.Moderation;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.post.Posts;
import java.util.function.Consumer;

/** The commands and reads of an actor in one group. */
public interface ActorInGroup {
    /**
     * {@return the same, for one command that may be sent twice} Repeating it with the same key and the same arguments
     * gives the first outcome and does nothing; another command with the same key is refused. Reads ignore the key.
     *
     * @param key the host's name for the attempt
     */
    ActorInGroup withIdempotencyKey(IdempotencyKey key);

    /**
     * Asks whether a call would be let through, and why not, without making it:
     *
     * <pre>{@code
     * Permit permit = ana.may(me -> me.posts().accept(answer));
     * }</pre>
     *
     * <p>The question is about the first command that {@code call} calls: it changes nothing, and {@code call} ends
     * there. Reads before it are carried out. What the policy says of a draft shows only when it is submitted, and an
     * idempotency key is ignored.
     *
     * @param call calls one command of one port
     * @return whether it would be let through at this moment; given if no command is called
     */
    Permit may(Consumer<? super ActorInGroup> call);

    /** {@return what the group is for} Strangers may read the charter of a listed group. */
    Charter charter();

    /** {@return the group's members, as this actor: getting in, letting in, who is in} */
    Members members();

    /** {@return what is said in the group, as this actor: asking, answering, working out loud} */
    Posts posts();

    /** {@return policy, queue and sanctions, as this actor: keeping the group a good place} */
    Moderation moderation();

    /** {@return the group's pooled experiments, as this actor: testing a tactic together} */
    Experiments experiments();

    /** {@return the actor's own inbox in this group: what the actor ought to know} */
    Inbox inbox();
}
