package io.socialsouls.community.core.store;

import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.ReviewRow;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.RowList;
import io.socialsouls.community.spi.row.Rows;
import java.util.List;
import java.util.Optional;

/** What was held, and what was decided. */
public final class ReviewStore {
    private static final RowList<ReviewRow> WAITING = ReviewRow.KIND.list("waiting");

    private final Rows rows;

    ReviewStore(Rows rows) {
        this.rows = rows;
    }

    /**
     * Reads one.
     *
     * @param post which post
     * @return absent if it was never held
     */
    public Optional<ReviewRow> find(PostId post) {
        return rows.find(ReviewRow.KIND, Key.of(post.value()));
    }

    /**
     * Reads what waits.
     *
     * @param after the row to go on after
     * @param limit the most rows, at least 1
     * @return rows without a decision, ordered by {@code held}, then by post
     */
    public List<ReviewRow> waiting(Optional<ReviewRow> after, int limit) {
        return rows.list(WAITING.where(true).after(after.map(WAITING::position), limit));
    }

    /**
     * Writes a review, as its version says.
     *
     * @param row a review
     */
    public void put(ReviewRow row) {
        rows.put(ReviewRow.KIND, List.of(row));
    }
}
