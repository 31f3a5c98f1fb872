package io.socialsouls.community.core.storage;

import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.ReviewRow;
import io.socialsouls.community.spi.ReviewStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What was held, and what was decided. */
final class InMemoryReviewStore implements ReviewStore {
    private final Supplier<Rows> rows;

    InMemoryReviewStore(Supplier<Rows> rows) {
        this.rows = rows;
    }

    @Override
    public Optional<ReviewRow> find(PostId post) {
        return rows.get().table.find(post);
    }

    @Override
    public List<ReviewRow> waiting(Optional<ReviewRow> after, int limit) {
        return rows.get().waiting.list(Whole.PARTS, after, limit);
    }

    @Override
    public void put(ReviewRow row) {
        rows.get().table.write(row);
    }

    /** What is kept of them. */
    static final class Rows {
        private final SortedIndex<Whole, Instant, ReviewRow> waiting = new SortedIndex<>(
                row -> row.decided().isPresent() ? Optional.empty() : Optional.of(Whole.GROUP),
                Rows::rank,
                Rank.ascending());
        private final Table<PostId, ReviewRow> table;

        Rows(Changes changes) {
            table = new Table<>("reviews", ReviewRow::post, ReviewRow::version, changes, List.of(waiting));
        }

        private static Rank<Instant> rank(ReviewRow row) {
            return new Rank<>(row.held(), row.post().value());
        }
    }
}
