package io.socialsouls.community.spi;

import io.socialsouls.community.post.PostId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What is said, without the words. */
public interface PostStore {
    /**
     * Reads some, in one step.
     *
     * @param ids which
     * @return a row for each that there is
     */
    Map<PostId, PostRow> find(Collection<PostId> ids);

    /**
     * Reads what follows in a thread.
     *
     * @param thread the post that started it
     * @param afterPlace the place to go on after; 0 for the beginning
     * @param limit the most rows, at least 1
     * @return published posts but the first, ordered by place; of those at the same place, which core never makes, by id
     */
    List<PostRow> published(PostId thread, int afterPlace, int limit);

    /**
     * Writes a post, as its version says.
     *
     * @param row a post
     */
    void put(PostRow row);
}
