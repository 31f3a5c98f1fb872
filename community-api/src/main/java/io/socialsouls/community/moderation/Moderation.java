package io.socialsouls.community.moderation;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.policy.AdoptedPolicy;
import io.socialsouls.community.policy.PolicyText;
import io.socialsouls.community.post.PostId;

/**
 * Keeping one group a good place, as one actor.
 *
 * <p>Every call is authorised anew. Who may not know of the group gets
 * {@link io.socialsouls.community.error.ErrorCode#NOT_FOUND} from all of them, whether it exists or not.
 */
public interface Moderation {
    /**
     * Adopts a policy, for all that is said from now on. Owners and curators may.
     *
     * @param policy in JSON
     * @return its version in this group
     */
    int adopt(PolicyText policy);

    /**
     * The policy in force. Every member may see it.
     *
     * @return version 0 and no rules before the first is adopted
     */
    AdoptedPolicy policy();

    /**
     * What is held. Owners, curators and moderators may see it.
     *
     * @param page which page
     * @return the longest-waiting first
     */
    Page<ReviewItem> queue(PageRequest page);

    /**
     * Decides on a held post. Owners, curators and moderators may, on posts of others.
     *
     * @param post which one
     * @param decision what becomes of it
     */
    void decide(PostId post, Decision decision);

    /**
     * Limits a member. Owners, curators and moderators may limit members and guests; owners everybody but owners.
     *
     * @param member who
     * @param sanction how, and why
     */
    void sanction(MemberId member, Sanction sanction);

    /**
     * Lifts a sanction: the member is active again. Who may sanction may lift.
     *
     * @param member who
     */
    void lift(MemberId member);
}
