package io.socialsouls.community;

import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MyGroup;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.person.IdempotencyKey;

/** A person acting now. Holds no rights of its own: they are looked up on every call. */
public interface Actor {
    /**
     * The same, for one command that may be sent twice: repeating a founding with the same key gives the first outcome.
     *
     * @param key the host's name for the attempt
     * @return what the actor can do
     */
    Actor withIdempotencyKey(IdempotencyKey key);

    /**
     * Founds a private group, with the actor as its owner.
     *
     * @param charter what it is for
     * @param founder how the actor shows in it
     * @return the new group
     */
    GroupId found(Charter charter, Profile founder);

    /**
     * The groups that the actor is in or invited to.
     *
     * @param page which page
     * @return in no telling order; a page may hold fewer than asked for, or none, and still have a next one
     */
    Page<MyGroup> groups(PageRequest page);

    /**
     * Turns to one group. Always succeeds, and says nothing of whether the group exists.
     *
     * @param group which one
     * @return what the actor can do there
     */
    ActorInGroup in(GroupId group);
}
