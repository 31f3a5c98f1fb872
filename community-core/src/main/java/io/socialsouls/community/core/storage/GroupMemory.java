package io.socialsouls.community.core.storage;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.GroupRows;
import io.socialsouls.community.spi.JournalDraft;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.Selection;
import io.socialsouls.community.spi.row.Slice;
import io.socialsouls.community.spi.row.UniqueSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** Everything of one group; touched only by the thread that holds the lock. */
final class GroupMemory implements GroupRows {
    final ReentrantLock lock = new ReentrantLock();
    private final GroupId id;
    private final InMemoryDirectory directory;
    private final Changes changes = new Changes();
    private final Map<Kind<?>, Table<?>> tables = new HashMap<>();
    private long journaled;
    private boolean written;
    private boolean retired;

    GroupMemory(GroupId id, InMemoryDirectory directory) {
        this.id = id;
        this.directory = directory;
    }

    @Override
    public <R> Map<Key, R> find(Kind<R> kind, Collection<Key> keys) {
        return table(kind).find(keys);
    }

    @Override
    public <R> Optional<R> unique(Kind<R> kind, UniqueSet<R> set, Key values) {
        return table(kind).find(set, values);
    }

    @Override
    public <R> List<R> list(Slice<R> slice) {
        return Collections.unmodifiableList(table(slice.of().list().kind()).list(slice));
    }

    @Override
    public <R> int count(Selection<R> of, int most) {
        return table(of.list().kind()).count(of, most);
    }

    @Override
    public <R> void put(Kind<R> kind, List<R> rows) {
        rows.forEach(table(kind)::put);
    }

    @Override
    public <R> void raise(Kind<R> kind, R row) {
        table(kind).raise(row);
    }

    @Override
    public <R> int remove(Kind<R> kind, Collection<Key> keys) {
        return table(kind).remove(keys);
    }

    @Override
    public <R> int remove(Selection<R> of, int limit) {
        Kind<R> kind = of.list().kind();
        return remove(kind, list(of.first(limit)).stream().map(kind::keyOf).toList());
    }

    @Override
    public List<JournalRow> append(List<JournalDraft> drafts) {
        long before = journaled;
        changes.onRollBack(() -> journaled = before);
        List<JournalRow> appended = new ArrayList<>(drafts.size());
        for (JournalDraft draft : drafts) {
            journaled++;
            appended.add(new JournalRow(journaled, draft));
        }
        put(JournalRow.KIND, appended);
        return Collections.unmodifiableList(appended);
    }

    /** The unit has had the lock since it began. */
    @Override
    public void lock() {}

    void commit() {
        written |= changes.commit();
    }

    void rollBack() {
        changes.rollBack();
    }

    /**
     * Gives this memory up unless something was ever committed to it.
     *
     * @return whether it is given up
     */
    boolean retire() {
        retired = !written;
        return retired;
    }

    /** {@return whether this memory was given up} A thread that waited for its lock starts over with another. */
    boolean isRetired() {
        return retired;
    }

    @SuppressWarnings("unchecked") // Each kind has the table that was made for it.
    private <R> Table<R> table(Kind<R> kind) {
        return (Table<R>) tables.computeIfAbsent(
                kind, any -> new Table<>(kind, changes, (before, after) -> directory.replace(id, kind, before, after)));
    }
}
