package io.socialsouls.community.testkit.fault;

import io.socialsouls.community.spi.JournalDraft;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.Selection;
import io.socialsouls.community.spi.row.Slice;
import io.socialsouls.community.spi.row.UniqueSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A unit that says so before and after every call.
 *
 * @param unit what is called
 * @param before runs before a call; if it throws, there is none
 * @param after runs when a call is carried out, before it returns
 */
record WatchedUnit(StorageUnit unit, Runnable before, Runnable after) implements StorageUnit {
    private <T> T watched(Supplier<T> call) {
        before.run();
        T result = call.get();
        after.run();
        return result;
    }

    private void watched(Runnable call) {
        before.run();
        call.run();
        after.run();
    }

    @Override
    public <R> Map<Key, R> find(Kind<R> kind, Collection<Key> keys) {
        return watched(() -> unit.find(kind, keys));
    }

    @Override
    public <R> Optional<R> unique(Kind<R> kind, UniqueSet<R> set, Key values) {
        return watched(() -> unit.unique(kind, set, values));
    }

    @Override
    public <R> List<R> list(Slice<R> slice) {
        return watched(() -> unit.list(slice));
    }

    @Override
    public <R> int count(Selection<R> of, int most) {
        return watched(() -> unit.count(of, most));
    }

    @Override
    public <R> void put(Kind<R> kind, List<R> rows) {
        watched(() -> unit.put(kind, rows));
    }

    @Override
    public <R> void raise(Kind<R> kind, R row) {
        watched(() -> unit.raise(kind, row));
    }

    @Override
    public <R> int remove(Kind<R> kind, Collection<Key> keys) {
        return watched(() -> unit.remove(kind, keys));
    }

    @Override
    public <R> int remove(Selection<R> of, int limit) {
        return watched(() -> unit.remove(of, limit));
    }

    @Override
    public List<JournalRow> append(List<JournalDraft> drafts) {
        return watched(() -> unit.append(drafts));
    }

    @Override
    public void lock() {
        watched(() -> unit.lock());
    }

    @Override
    public <R> void lock(Kind<R> kind, Key key) {
        watched(() -> unit.lock(kind, key));
    }

    @Override
    public void afterCommit(Runnable action) {
        watched(() -> unit.afterCommit(action));
    }
}
