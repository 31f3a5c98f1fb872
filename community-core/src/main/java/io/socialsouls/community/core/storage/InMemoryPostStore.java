package io.socialsouls.community.core.storage;

import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.spi.PostStore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What is said, without the words. */
final class InMemoryPostStore implements PostStore {
    private final Supplier<Rows> rows;

    InMemoryPostStore(Supplier<Rows> rows) {
        this.rows = rows;
    }

    @Override
    public Map<PostId, PostRow> find(Collection<PostId> ids) {
        return rows.get().table.find(ids);
    }

    @Override
    public List<PostRow> published(PostId thread, int afterPlace, int limit) {
        // No id is empty: this is before whatever has the next place, and after whatever has this one.
        return rows.get().published.listAfter(thread, new Rank<>(afterPlace + 1L, ""), limit);
    }

    @Override
    public void put(PostRow row) {
        rows.get().table.write(row);
    }

    /** What is kept of them. */
    static final class Rows {
        private final SortedIndex<PostId, Long, PostRow> published =
                new SortedIndex<>(Rows::follows, Rows::rank, Rank.ascending());
        private final Table<PostId, PostRow> table;

        Rows(Changes changes) {
            table = new Table<>("posts", PostRow::id, PostRow::version, changes, List.of(published));
        }

        private static Rank<Long> rank(PostRow row) {
            return new Rank<>((long) row.place(), row.id().value());
        }

        private static Optional<PostId> follows(PostRow row) {
            return row.state() == PostState.PUBLISHED && row.place() > 0 ? Optional.of(row.thread()) : Optional.empty();
        }
    }
}
