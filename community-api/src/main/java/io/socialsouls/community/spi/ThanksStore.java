package io.socialsouls.community.spi;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.post.PostId;
import java.util.Collection;
import java.util.Set;

/** Who thanked for what. */
public interface ThanksStore {
    /**
     * Finds which of some posts a member thanked for, in one step.
     *
     * @param member who
     * @param posts which
     * @return a subset of them
     */
    Set<PostId> thanked(MemberId member, Collection<PostId> posts);

    /**
     * Writes thanks.
     *
     * @param row thanks, with a key that is not there yet
     */
    void insert(ThanksRow row);
}
