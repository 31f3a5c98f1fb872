package io.socialsouls.community.spi;

import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.Selection;
import io.socialsouls.community.spi.row.Slice;
import io.socialsouls.community.spi.row.UniqueSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** What a storage keeps of a group, while the unit runs, for the thread that runs it. */
final class GuardedUnit implements StorageUnit, AutoCloseable {
    private final GroupRows rows;
    private final UnitMode mode;
    private final Consumer<? super Runnable> then;
    private final Thread owner = Thread.currentThread();
    private boolean closed;

    GuardedUnit(GroupRows rows, UnitMode mode, Consumer<? super Runnable> then) {
        this.rows = rows;
        this.mode = mode;
        this.then = then;
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public <R> Map<Key, R> find(Kind<R> kind, Collection<Key> keys) {
        GroupRows open = open();
        return keys.isEmpty() ? Map.of() : open.find(kind, keys);
    }

    @Override
    public <R> Optional<R> unique(Kind<R> kind, UniqueSet<R> set, Key values) {
        return open().unique(kind, set, values);
    }

    @Override
    public <R> List<R> list(Slice<R> slice) {
        GroupRows open = open();
        return isNothing(slice.of()) ? List.of() : open.list(slice);
    }

    @Override
    public <R> int count(Selection<R> of, int most) {
        GroupRows open = open();
        return isNothing(of) ? 0 : open.count(of, most);
    }

    @Override
    public <R> void put(Kind<R> kind, List<R> put) {
        GroupRows open = writable();
        if (kind.raised().isPresent()) {
            throw new IllegalArgumentException(kind + " is raised, not put");
        }
        if (!put.isEmpty()) {
            open.put(kind, put);
        }
    }

    @Override
    public <R> void raise(Kind<R> kind, R row) {
        writable().raise(kind, row);
    }

    @Override
    public <R> int remove(Kind<R> kind, Collection<Key> keys) {
        GroupRows open = writable();
        return keys.isEmpty() ? 0 : open.remove(kind, keys);
    }

    @Override
    public <R> int remove(Selection<R> of, int limit) {
        GroupRows open = writable();
        return isNothing(of) ? 0 : open.remove(of, limit);
    }

    @Override
    public List<JournalRow> append(List<JournalDraft> drafts) {
        GroupRows open = writable();
        if (mode == UnitMode.OWN) {
            throw new IllegalStateException(
                    "a unit of work that writes rows of one person alone may not append to the journal");
        }
        return open.append(drafts);
    }

    @Override
    public void lock() {
        writable().lock();
    }

    @Override
    public <R> void lock(Kind<R> kind, Key key) {
        writable().lock(kind, key);
    }

    @Override
    public void afterCommit(Runnable action) {
        Objects.requireNonNull(action, "action");
        open();
        then.accept(action);
    }

    /** The only way to what is kept: every call comes through here. */
    private GroupRows open() {
        if (!Thread.currentThread().equals(owner)) {
            throw new IllegalStateException("a unit of work is for the thread that runs it");
        }
        // From here on only the owner reads, and what it reads it wrote itself: no need of a volatile.
        if (closed) {
            throw new IllegalStateException("a unit of work is not valid after the work returned");
        }
        return rows;
    }

    private GroupRows writable() {
        GroupRows open = open();
        if (mode == UnitMode.READS) {
            throw new IllegalStateException("a unit of work that reads may not write");
        }
        return open;
    }

    /** No row is one of no values. */
    private static boolean isNothing(Selection<?> of) {
        return !of.list().fixed().isEmpty() && of.among().isEmpty();
    }
}
