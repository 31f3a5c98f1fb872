package io.socialsouls.community.core.store;

import io.socialsouls.community.spi.JournalDraft;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.Selection;
import io.socialsouls.community.spi.row.Slice;
import io.socialsouls.community.spi.row.UniqueSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An identity map over a unit: a row that was read or written is not asked for again by key, nor is one that was found
 * to be absent. Writes go through at once; lists, counts and unique look-ups always ask. One for each attempt at a
 * unit.
 */
final class RememberingUnit implements StorageUnit {
    /** Rows of lists beyond a page, which may be many and are rarely asked for again, are not kept. */
    private static final int MAX_KEPT = 201;

    private final StorageUnit unit;
    private final Map<Kind<?>, Map<Key, Optional<Object>>> known = new HashMap<>();

    RememberingUnit(StorageUnit unit) {
        this.unit = unit;
    }

    @Override
    public <R> Map<Key, R> find(Kind<R> kind, Collection<Key> keys) {
        Map<Key, Optional<Object>> kept = kept(kind);
        List<Key> asked = keys.stream().filter(key -> !kept.containsKey(key)).toList();
        if (!asked.isEmpty()) {
            Map<Key, R> read = unit.find(kind, asked);
            asked.forEach(key -> kept.put(key, Optional.ofNullable(read.get(key))));
        }
        Map<Key, R> found = new HashMap<>();
        for (Key key : keys) {
            kept.getOrDefault(key, Optional.empty())
                    .ifPresent(row -> found.put(key, kind.type().cast(row)));
        }
        return Map.copyOf(found);
    }

    @Override
    public <R> Optional<R> unique(Kind<R> kind, UniqueSet<R> set, Key values) {
        Optional<R> row = unit.unique(kind, set, values);
        row.ifPresent(found -> keep(kind, found));
        return row;
    }

    @Override
    public <R> List<R> list(Slice<R> slice) {
        List<R> rows = unit.list(slice);
        if (rows.size() <= MAX_KEPT) {
            rows.forEach(row -> keep(slice.of().list().kind(), row));
        }
        return rows;
    }

    @Override
    public <R> int count(Selection<R> of, int most) {
        return unit.count(of, most);
    }

    @Override
    public <R> void put(Kind<R> kind, List<R> rows) {
        unit.put(kind, rows);
        rows.forEach(row -> keep(kind, row));
    }

    @Override
    public <R> void raise(Kind<R> kind, R row) {
        unit.raise(kind, row);
        // Only the storage knows which of the two rows is there now.
        kept(kind).remove(kind.keyOf(row));
    }

    @Override
    public <R> int remove(Kind<R> kind, Collection<Key> keys) {
        known.remove(kind);
        return unit.remove(kind, keys);
    }

    @Override
    public <R> int remove(Selection<R> of, int limit) {
        known.remove(of.list().kind());
        return unit.remove(of, limit);
    }

    @Override
    public List<JournalRow> append(List<JournalDraft> drafts) {
        known.remove(JournalRow.KIND);
        return unit.append(drafts);
    }

    @Override
    public void lock() {
        unit.lock();
        known.clear();
    }

    @Override
    public <R> void lock(Kind<R> kind, Key key) {
        unit.lock(kind, key);
        known.clear();
    }

    @Override
    public void afterCommit(Runnable action) {
        unit.afterCommit(action);
    }

    private <R> void keep(Kind<R> kind, R row) {
        kept(kind).put(kind.keyOf(row), Optional.of(row));
    }

    private Map<Key, Optional<Object>> kept(Kind<?> kind) {
        return known.computeIfAbsent(kind, any -> new HashMap<>());
    }
}
