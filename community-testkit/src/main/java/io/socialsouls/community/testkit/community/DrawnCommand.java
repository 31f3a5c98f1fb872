package io.socialsouls.community.testkit.community;

import io.socialsouls.community.ActorInGroup;

/**
 * One command of a group's ports, which says of itself how it is drawn, told and carried out: each record has a static
 * {@code drawing()} besides. What it is about is chosen by index among what there is when it is carried out: see
 * {@link KnownIds} for members, posts and experiments, {@link Samples} for people, words, policies and data.
 */
public sealed interface DrawnCommand
        permits MembersCommand, PostsCommand, ModerationCommand, ExperimentsCommand, InboxCommand {
    /** What commands result in that result in nothing. */
    String DONE = "done";

    /**
     * Carries it out.
     *
     * @param me who acts, on the port
     * @param who the index of the person whom the history names
     * @param known what there is; what comes of it is added
     * @return what the port returned
     */
    Object by(ActorInGroup me, int who, KnownIds known);

    /** {@return what it does, in words; what is chosen by index is told by its number} */
    String told();
}
