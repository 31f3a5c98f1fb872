package io.socialsouls.community;

import io.socialsouls.community.experiment.Experiments;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.Members;

/** What an actor can do in one group. */
public interface ActorInGroup {
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
     * Testing a tactic together.
     *
     * @return the group's pooled experiments, as this actor
     */
    Experiments experiments();
}
