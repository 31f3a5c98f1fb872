package io.socialsouls.community.group;

import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.person.PersonId;

/**
 * The members of one group, as one actor.
 *
 * <p>Every call is authorised anew. Callers who may not see the group always get
 * {@link io.socialsouls.community.error.ErrorCode#NOT_FOUND}, whether it exists or not.
 */
public interface Members {
    /**
     * Asks to be let into a listed group. Asking again while the request waits replaces the profile. A person who was
     * in before comes back under the profile they had.
     *
     * @param profile how the actor would show
     * @return the actor's member id, to be admitted by
     */
    MemberId requestToJoin(Profile profile);

    /**
     * Invites a person of the host, into a listed or an unlisted group. Owners, curators and moderators may.
     *
     * @param person a person who waits to be let in is admitted by it
     * @param profile how the person shows until they say otherwise; of no effect for somebody who was in before
     * @return the invited member's id
     */
    MemberId invite(PersonId person, Profile profile);

    /**
     * Accepts an invitation.
     *
     * @param profile how the actor shows
     */
    void accept(Profile profile);

    /** Lets in somebody who asked. Owners, curators and moderators may. */
    void admit(MemberId member);

    /** Gives an active member another role. Owners may; the last owner stays one. */
    void appoint(MemberId member, Role role);

    /**
     * Leaves the group. What the actor said stays; the last owner cannot leave. From then on the actor is a stranger,
     * to a repetition of this command as well.
     */
    void leave();

    /**
     * {@return the members who wait to be let in, in the order of their requests} Owners, curators and moderators may
     * see them.
     */
    Page<Member> waiting(PageRequest page);

    /**
     * {@return the members who are in, muted ones included, in the order in which they came to their standing} A member
     * who was muted and is not any more comes last.
     */
    Page<Member> all(PageRequest page);
}
