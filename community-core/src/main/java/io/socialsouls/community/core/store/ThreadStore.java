package io.socialsouls.community.core.store;

import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.ThreadRow;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.RowList;
import io.socialsouls.community.spi.row.Rows;
import java.util.List;
import java.util.Optional;

/** The threads, as a feed sorts and shows them: one row a published thread. */
public final class ThreadStore {
    private static final RowList<ThreadRow> LATEST = ThreadRow.KIND.list("latest");

    private final Rows rows;

    ThreadStore(Rows rows) {
        this.rows = rows;
    }

    /**
     * {@return the thread; absent if it is not there}
     *
     * @param id the post that started it
     */
    public Optional<ThreadRow> find(PostId id) {
        return rows.find(ThreadRow.KIND, Key.of(id.value()));
    }

    /**
     * {@return threads, ordered by {@code lastActivity}, latest first, then by id}
     *
     * @param after the row to go on after
     * @param limit the most rows, at least 1
     */
    public List<ThreadRow> latest(Optional<ThreadRow> after, int limit) {
        return rows.list(LATEST.where().after(after.map(LATEST::position), limit));
    }

    /** Writes a thread, as its version says. */
    public void put(ThreadRow row) {
        rows.put(ThreadRow.KIND, List.of(row));
    }
}
