package io.socialsouls.community;

import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.Profile;

/** A person acting now. Holds no rights of its own: they are looked up on every call. */
public interface Actor {
    /**
     * Founds a private group, with the actor as its owner.
     *
     * @param charter what it is for
     * @param founder how the actor shows in it
     * @return the new group
     */
    GroupId found(Charter charter, Profile founder);

    /**
     * Turns to one group. Always succeeds, and says nothing of whether the group exists.
     *
     * @param group which one
     * @return what the actor can do there
     */
    ActorInGroup in(GroupId group);
}
