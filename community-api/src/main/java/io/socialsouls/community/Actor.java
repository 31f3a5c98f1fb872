package io.socialsouls.community;

import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MyGroup;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.person.IdempotencyKey;

/** A person acting now. It holds no rights of its own: they are looked up on every call. */
public interface Actor {
    /**
     * {@return the same actor, for one command that may be sent twice} Repeating a founding with the same key gives the
     * first outcome.
     *
     * @param key the host's name for the attempt
     */
    Actor withIdempotencyKey(IdempotencyKey key);

    /**
     * Founds a private group, with the actor as its owner.
     *
     * @param founder how the actor shows in it
     * @return the new group
     */
    GroupId found(Charter charter, Profile founder);

    /**
     * {@return the groups that the actor is in or invited to, in no particular order} A page may hold fewer than asked
     * for, or none, and still have a next one.
     */
    Page<MyGroup> groups(PageRequest page);

    /** {@return what the actor can do in a group} Always succeeds, and says nothing of whether the group exists. */
    ActorInGroup in(GroupId group);
}
