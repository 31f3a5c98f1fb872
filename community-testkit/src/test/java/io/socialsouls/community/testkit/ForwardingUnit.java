package io.socialsouls.community.testkit;

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

/** Another unit; a subclass does something to some of its calls. */
class ForwardingUnit implements StorageUnit {
    private final StorageUnit right;

    ForwardingUnit(StorageUnit right) {
        this.right = right;
    }

    @Override
    public <R> Map<Key, R> find(Kind<R> kind, Collection<Key> keys) {
        return right.find(kind, keys);
    }

    @Override
    public <R> Optional<R> unique(Kind<R> kind, UniqueSet<R> set, Key values) {
        return right.unique(kind, set, values);
    }

    @Override
    public <R> List<R> list(Slice<R> slice) {
        return right.list(slice);
    }

    @Override
    public <R> int count(Selection<R> of, int most) {
        return right.count(of, most);
    }

    @Override
    public <R> void put(Kind<R> kind, List<R> rows) {
        right.put(kind, rows);
    }

    @Override
    public <R> void raise(Kind<R> kind, R row) {
        right.raise(kind, row);
    }

    @Override
    public <R> int remove(Kind<R> kind, Collection<Key> keys) {
        return right.remove(kind, keys);
    }

    @Override
    public <R> int remove(Selection<R> of, int limit) {
        return right.remove(of, limit);
    }

    @Override
    public List<JournalRow> append(List<JournalDraft> drafts) {
        return right.append(drafts);
    }

    @Override
    public void lock() {
        right.lock();
    }

    @Override
    public <R> void lock(Kind<R> kind, Key key) {
        right.lock(kind, key);
    }

    @Override
    public void afterCommit(Runnable action) {
        right.afterCommit(action);
    }
}
