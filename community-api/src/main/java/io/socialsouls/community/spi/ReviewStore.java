package io.socialsouls.community.spi;

import io.socialsouls.community.post.PostId;
import java.util.List;
import java.util.Optional;

/** What was held, and what was decided. */
public interface ReviewStore {
    /**
     * Reads one.
     *
     * @param post which post
     * @return absent if it was never held
     */
    Optional<ReviewRow> find(PostId post);

    /**
     * Reads what waits.
     *
     * @param after the row to go on after
     * @param limit the most rows, at least 1
     * @return rows without a decision, ordered by {@code held}, then by post
     */
    List<ReviewRow> waiting(Optional<ReviewRow> after, int limit);

    /**
     * Writes a review, as its version says.
     *
     * @param row a review
     */
    void put(ReviewRow row);
}
