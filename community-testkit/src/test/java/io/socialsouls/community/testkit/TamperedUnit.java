package io.socialsouls.community.testkit;

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

/**
 * Another unit; a subclass does something to some of the calls on rows of one kind.
 *
 * @param <T> these rows
 */
@SuppressWarnings("unchecked") // What is asked about this kind is about its rows.
class TamperedUnit<T> extends ForwardingUnit {
    final StorageUnit right;
    private final Kind<T> kind;

    TamperedUnit(StorageUnit right, Kind<T> kind) {
        super(right);
        this.right = right;
        this.kind = kind;
    }

    Map<Key, T> found(Collection<Key> keys) {
        return right.find(kind, keys);
    }

    Optional<T> foundBy(UniqueSet<T> set, Key values) {
        return right.unique(kind, set, values);
    }

    List<T> listed(Slice<T> slice) {
        return right.list(slice);
    }

    int counted(Selection<T> of, int most) {
        return right.count(of, most);
    }

    void written(List<T> rows) {
        right.put(kind, rows);
    }

    void raised(T row) {
        right.raise(kind, row);
    }

    int removed(Selection<T> of, int limit) {
        return right.remove(of, limit);
    }

    int removed(Collection<Key> keys) {
        return right.remove(kind, keys);
    }

    @Override
    public <R> Map<Key, R> find(Kind<R> asked, Collection<Key> keys) {
        return asked.equals(kind) ? (Map<Key, R>) found(keys) : super.find(asked, keys);
    }

    @Override
    public <R> Optional<R> unique(Kind<R> asked, UniqueSet<R> set, Key values) {
        return asked.equals(kind)
                ? (Optional<R>) foundBy((UniqueSet<T>) set, values)
                : super.unique(asked, set, values);
    }

    @Override
    public <R> List<R> list(Slice<R> slice) {
        return slice.of().list().kind().equals(kind) ? (List<R>) listed((Slice<T>) slice) : super.list(slice);
    }

    @Override
    public <R> int count(Selection<R> of, int most) {
        return of.list().kind().equals(kind) ? counted((Selection<T>) of, most) : super.count(of, most);
    }

    @Override
    public <R> void put(Kind<R> asked, List<R> rows) {
        if (asked.equals(kind)) {
            written((List<T>) rows);
        } else {
            super.put(asked, rows);
        }
    }

    @Override
    public <R> void raise(Kind<R> asked, R row) {
        if (asked.equals(kind)) {
            raised((T) row);
        } else {
            super.raise(asked, row);
        }
    }

    @Override
    public <R> int remove(Kind<R> asked, Collection<Key> keys) {
        return asked.equals(kind) ? removed(keys) : super.remove(asked, keys);
    }

    @Override
    public <R> int remove(Selection<R> of, int limit) {
        return of.list().kind().equals(kind) ? removed((Selection<T>) of, limit) : super.remove(of, limit);
    }
}
