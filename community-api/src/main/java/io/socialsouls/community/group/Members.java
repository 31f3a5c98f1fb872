package io.socialsouls.community.group;

import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.person.PersonId;

/**
 * The members of one group, as one actor.
 *
 * <p>Every call is authorised anew. Who may not know of the group gets
 * {@link io.socialsouls.community.error.ErrorCode#NOT_FOUND} from all of them, whether it exists or not.
 */
public interface Members {
    /**
     * Asks to be let into a listed group. Asking again while the request waits replaces the profile. Who was in before
     * comes back under the profile they had.
     *
     * @param profile how the actor would show
     * @return the actor's member id, to be admitted by
     */
    MemberId requestToJoin(Profile profile);

    /**
     * Invites a person of the host. Owners, curators and moderators may; of listed and unlisted groups alike.
     *
     * @param person who is invited; somebody who waits to be let in is admitted by it
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

    /**
     * Lets in somebody who asked. Owners, curators and moderators may.
     *
     * @param member who asked
     */
    void admit(MemberId member);

    /**
     * Gives an active member another role. Owners may; the last owner stays one.
     *
     * @param member who
     * @param role what the member is trusted with from now on
     */
    void appoint(MemberId member, Role role);

    /**
     * Leaves the group. What the actor said stays; the last owner cannot leave. From then on the actor is a stranger,
     * to a repetition of this command as well.
     */
    void leave();

    /**
     * Who waits to be let in. Owners, curators and moderators may see it.
     *
     * @param page which page
     * @return in the order of their requests
     */
    Page<Member> waiting(PageRequest page);

    /**
     * Who is in, muted members included.
     *
     * @param page which page
     * @return in the order in which they came to their standing: who was muted and is not any more, is last
     */
    Page<Member> all(PageRequest page);
}
