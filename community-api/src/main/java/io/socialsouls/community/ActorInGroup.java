package io.socialsouls.community;

import io.socialsouls.community.experiment.Experiments;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.Members;
import io.socialsouls.community.inbox.Inbox;
import io.socialsouls.community.moderation.Moderation;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.post.Posts;
import java.util.function.Consumer;

/** What an actor can do in one group. */
public interface ActorInGroup {
    /**
     * The same, for one command that may be sent twice: repeating it with the same key and the same arguments gives the
     * first outcome and does nothing; another command with the same key is refused. Reads ignore the key.
     *
     * @param key the host's name for the attempt
     * @return what the actor can do
     */
    ActorInGroup withIdempotencyKey(IdempotencyKey key);

    /**
     * Asks whether a call would be let through, and why not, without making it:
     *
     * <pre>{@code
     * Permit permit = ana.may(me -> me.posts().accept(answer));
     * }</pre>
     *
     * <p>The first command that {@code call} calls is the one that is asked about: it changes nothing, and {@code call}
     * ends there. Reads before it are carried out. What the policy says of a draft shows only when it is submitted, and
     * an idempotency key is ignored.
     *
     * @param call calls one command of one port
     * @return whether it would be let through at this moment; given if no command is called
     */
    Permit may(Consumer<? super ActorInGroup> call);

    /**
     * What the group is for. Strangers may read it of a listed group.
     *
     * @return its charter
     */
    Charter charter();

    /**
     * Getting in, letting in, who is in.
     *
     * @return the group's members, as this actor
     */
    Members members();

    /**
     * Asking, answering, working out loud.
     *
     * @return what is said in the group, as this actor
     */
    Posts posts();

    /**
     * Keeping the group a good place.
     *
     * @return policy, queue and sanctions, as this actor
     */
    Moderation moderation();

    /**
     * Testing a tactic together.
     *
     * @return the group's pooled experiments, as this actor
     */
    Experiments experiments();

    /**
     * What the actor ought to know.
     *
     * @return the actor's own inbox in this group
     */
    Inbox inbox();
}
