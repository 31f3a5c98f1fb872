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
 * <p>Every call is authorised anew. Callers who may not see the group always get
 * {@link io.socialsouls.community.error.ErrorCode#NOT_FOUND}, whether it exists or not.
 */
public interface Moderation {
    /**
     * Adopts a policy, for all that is said from now on. Owners and curators may.
     *
     * @return its version in this group
     */
    int adopt(PolicyText policy);

    /** {@return the policy in force; version 0 and no rules before the first is adopted} Every member may see it. */
    AdoptedPolicy policy();

    /** {@return the held posts, the longest-waiting first} Owners, curators and moderators may see them. */
    Page<ReviewItem> queue(PageRequest page);

    /** Decides on a held post. Owners, curators and moderators may, on posts of others. */
    void decide(PostId post, Decision decision);

    /**
     * Limits a member. Owners, curators and moderators may limit members and guests; owners may limit everybody but
     * owners.
     */
    void sanction(MemberId member, Sanction sanction);

    /** Lifts a sanction: the member is active again. Those who may sanction may lift. */
    void lift(MemberId member);
}
