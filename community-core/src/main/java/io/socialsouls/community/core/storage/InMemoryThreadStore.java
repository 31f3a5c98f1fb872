package io.socialsouls.community.core.storage;

import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.ThreadRow;
import io.socialsouls.community.spi.ThreadStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What a feed sorts and shows. */
final class InMemoryThreadStore implements ThreadStore {
    private final Supplier<Rows> rows;

    InMemoryThreadStore(Supplier<Rows> rows) {
        this.rows = rows;
    }

    @Override
    public Optional<ThreadRow> find(PostId id) {
        return rows.get().table.find(id);
    }

    @Override
    public List<ThreadRow> latest(Optional<ThreadRow> after, int limit) {
        return rows.get().latest.list(Whole.PARTS, after, limit);
    }

    @Override
    public void put(ThreadRow row) {
        rows.get().table.write(row);
    }

    /** What is kept of them. */
    static final class Rows {
        private final SortedIndex<Whole, Instant, ThreadRow> latest =
                new SortedIndex<>(row -> Optional.of(Whole.GROUP), Rows::rank, Rank.descending());
        private final Table<PostId, ThreadRow> table;

        Rows(Changes changes) {
            table = new Table<>("threads", ThreadRow::id, ThreadRow::version, changes, List.of(latest));
        }

        private static Rank<Instant> rank(ThreadRow row) {
            return new Rank<>(row.lastActivity(), row.id().value());
        }
    }
}
