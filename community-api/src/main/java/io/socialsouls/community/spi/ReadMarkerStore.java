package io.socialsouls.community.spi;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.post.PostId;
import java.util.Collection;
import java.util.Map;

/** How far members have read. Vault. */
public interface ReadMarkerStore {
    /**
     * Reads some markers, in one step.
     *
     * @param member whose
     * @param threads of which threads
     * @return the place of the last post read, for each thread that the member has a marker in
     */
    Map<PostId, Integer> places(MemberId member, Collection<PostId> threads);

    /**
     * Moves a marker forward, or makes one; never back.
     *
     * @param member whose
     * @param thread in which thread
     * @param place of the last post read
     */
    void advance(MemberId member, PostId thread, int place);
}
