package io.socialsouls.community.core.store;

import io.socialsouls.community.spi.JournalDraft;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.Selection;
import io.socialsouls.community.spi.row.Slice;
import io.socialsouls.community.spi.row.UniqueSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A unit that notes what it is asked.
 *
 * @param unit what answers
 * @param asked operation and table of each call, and the keys if there are any
 */
record AskedUnit(StorageUnit unit, List<String> asked) implements StorageUnit {
    AskedUnit(StorageUnit unit) {
        this(unit, new ArrayList<>());
    }

    /** What was asked since it was looked at last. */
    List<String> news() {
        List<String> news = List.copyOf(asked);
        asked.clear();
        return news;
    }

    @Override
    public <R> Map<Key, R> find(Kind<R> kind, Collection<Key> keys) {
        asked.add("find " + kind + " " + keys);
        return unit.find(kind, keys);
    }

    @Override
    public <R> Optional<R> unique(Kind<R> kind, UniqueSet<R> set, Key values) {
        asked.add("unique " + kind);
        return unit.unique(kind, set, values);
    }

    @Override
    public <R> List<R> list(Slice<R> slice) {
        asked.add("list " + slice.of().list().kind());
        return unit.list(slice);
    }

    @Override
    public <R> int count(Selection<R> of, int most) {
        asked.add("count " + of.list().kind());
        return unit.count(of, most);
    }

    @Override
    public <R> void put(Kind<R> kind, List<R> rows) {
        asked.add("put " + kind);
        unit.put(kind, rows);
    }

    @Override
    public <R> void raise(Kind<R> kind, R row) {
        asked.add("raise " + kind);
        unit.raise(kind, row);
    }

    @Override
    public <R> int remove(Kind<R> kind, Collection<Key> keys) {
        asked.add("remove " + kind + " " + keys);
        return unit.remove(kind, keys);
    }

    @Override
    public <R> int remove(Selection<R> of, int limit) {
        asked.add("remove part of " + of.list().kind());
        return unit.remove(of, limit);
    }

    @Override
    public List<JournalRow> append(List<JournalDraft> drafts) {
        asked.add("append");
        return unit.append(drafts);
    }

    @Override
    public void lock() {
        asked.add("lock");
        unit.lock();
    }

    @Override
    public <R> void lock(Kind<R> kind, Key key) {
        asked.add("lock " + kind + " " + key);
        unit.lock(kind, key);
    }

    @Override
    public void afterCommit(Runnable action) {
        asked.add("afterCommit");
        unit.afterCommit(action);
    }
}
