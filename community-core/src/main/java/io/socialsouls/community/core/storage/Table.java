package io.socialsouls.community.core.storage;

import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.RowList;
import io.socialsouls.community.spi.row.Selection;
import io.socialsouls.community.spi.row.Slice;
import io.socialsouls.community.spi.row.UniqueSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of one kind in one group: by key, by each unique set, and in the order of each list.
 *
 * @param <R> the rows
 */
final class Table<R> {
    private final Kind<R> kind;
    private final Changes changes;
    private final Published<R> published;
    private final Map<Key, R> rows = new HashMap<>();
    private final Map<UniqueSet<R>, Map<Key, R>> unique = new LinkedHashMap<>();
    private final Map<RowList<R>, SortedIndex<R>> lists = new HashMap<>();

    /** Makes known outside the group the committed rows of a kind with lists across groups. */
    interface Published<R> {
        void replaced(Optional<R> before, Optional<R> after);
    }

    Table(Kind<R> kind, Changes changes, Published<R> published) {
        this.kind = kind;
        this.changes = changes;
        this.published = published;
        kind.uniqueSets().forEach(set -> unique.put(set, new HashMap<>()));
        kind.lists().stream().filter(list -> !list.across()).forEach(list -> lists.put(list, new SortedIndex<>(list)));
    }

    Map<Key, R> find(Collection<Key> keys) {
        Map<Key, R> found = new HashMap<>();
        for (Key key : keys) {
            R row = rows.get(key);
            if (row != null) {
                found.put(key, row);
            }
        }
        return found;
    }

    Optional<R> find(UniqueSet<R> set, Key values) {
        return Optional.ofNullable(rowsBy(set).get(values));
    }

    List<R> list(Slice<R> slice) {
        return index(slice.of().list()).list(slice);
    }

    int count(Selection<R> of, int most) {
        return index(of.list()).count(of, most);
    }

    void put(R row) {
        Key key = kind.keyOf(row);
        Optional<R> before = Optional.ofNullable(rows.get(key));
        kind.requireFollows(before, row);
        unique.forEach((set, by) -> kind.requireUnique(row, set, set.of(row).map(by::get)));
        change(key, before, Optional.of(row));
    }

    void raise(R row) {
        Key key = kind.keyOf(row);
        Optional<R> before = Optional.ofNullable(rows.get(key));
        if (before.isEmpty() || kind.isRaisedBy(before.get(), row)) {
            change(key, before, Optional.of(row));
        }
    }

    int remove(Collection<Key> keys) {
        int removed = 0;
        for (Key key : keys) {
            Optional<R> before = Optional.ofNullable(rows.get(key));
            if (before.isPresent()) {
                change(key, before, Optional.empty());
                removed++;
            }
        }
        return removed;
    }

    private void change(Key key, Optional<R> before, Optional<R> after) {
        // Noted before it is made: a change cut short by an error is taken back too.
        changes.onRollBack(() -> set(key, after, before));
        set(key, before, after);
        changes.onCommit(() -> published.replaced(before, after));
    }

    private void set(Key key, Optional<R> before, Optional<R> after) {
        before.ifPresent(old -> {
            unique.forEach((set, by) -> set.of(old).ifPresent(values -> by.remove(values, old)));
            lists.values().forEach(index -> index.remove(old));
        });
        after.ifPresentOrElse(row -> rows.put(key, row), () -> rows.remove(key));
        after.ifPresent(row -> {
            unique.forEach((set, by) -> set.of(row).ifPresent(values -> by.put(values, row)));
            lists.values().forEach(index -> index.add(row));
        });
    }

    private Map<Key, R> rowsBy(UniqueSet<R> set) {
        return Optional.ofNullable(unique.get(set))
                .orElseThrow(() -> new IllegalArgumentException(kind + " does not declare " + set.name()));
    }

    private SortedIndex<R> index(RowList<R> list) {
        return Optional.ofNullable(lists.get(list))
                .orElseThrow(() -> new IllegalArgumentException(kind + " does not declare " + list));
    }
}
