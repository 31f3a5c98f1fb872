package io.socialsouls.community.group;

import java.util.List;

/**
 * The members of one group, as one actor.
 *
 * <p>Every call is authorised anew. Who may not know of the group gets
 * {@link io.socialsouls.community.error.ErrorCode#NOT_FOUND} from all of them, whether it exists or not.
 */
public interface Members {
    /**
     * Asks to be let into a listed group. Asking again while the request waits replaces the profile.
     *
     * @param profile how the actor would show
     * @return the actor's member id, to be admitted by
     */
    MemberId requestToJoin(Profile profile);

    /**
     * Lets in somebody who asked. Owners, curators and moderators may.
     *
     * @param member who asked
     */
    void admit(MemberId member);

    /**
     * Who waits to be let in. Owners, curators and moderators may see it.
     *
     * @return in the order of their requests
     */
    List<Member> waiting();

    /**
     * Who is in.
     *
     * @return in the order of their joining
     */
    List<Member> all();
}
