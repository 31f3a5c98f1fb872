package io.socialsouls.community.core.store;

import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.ReviewRow;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.RowList;
import io.socialsouls.community.spi.row.Rows;
import java.util.List;
import java.util.Optional;

/** The reviews of held posts, with their decisions. */
public final class ReviewStore {
    private static final RowList<ReviewRow> WAITING = ReviewRow.KIND.list("waiting");

    private final Rows rows;

    ReviewStore(Rows rows) {
        this.rows = rows;
    }

    /** {@return the review of a post; absent if the post was never held} */
    public Optional<ReviewRow> find(PostId post) {
        return rows.find(ReviewRow.KIND, Key.of(post.value()));
    }

    /**
     * {@return reviews without a decision, ordered by {@code held}, then by post}
     *
     * @param after the row to go on after
     * @param limit the most rows, at least 1
     */
    public List<ReviewRow> waiting(Optional<ReviewRow> after, int limit) {
        return rows.list(WAITING.where(true).after(after.map(WAITING::position), limit));
    }

    /** Writes a review, as its version says. */
    public void put(ReviewRow row) {
        rows.put(ReviewRow.KIND, List.of(row));
    }
}
