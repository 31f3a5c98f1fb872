package io.socialsouls.community.testkit;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.row.Column;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.Slice;
import io.socialsouls.community.spi.row.UniqueSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Another unit that takes texts of one column for the same if a careless comparison does: in keys, in what is unique and
 * in lists.
 */
final class FoldedUnit<T> extends TamperedUnit<T> {
    private final Kind<T> kind;
    private final String column;
    private final UnaryOperator<String> fold;

    FoldedUnit(StorageUnit right, Kind<T> kind, String column, UnaryOperator<String> fold) {
        super(right, kind);
        this.kind = kind;
        this.column = column;
        this.fold = fold;
    }

    @Override
    Map<Key, T> found(Collection<Key> keys) {
        Map<Key, T> found = new HashMap<>();
        for (Key key : keys) {
            all().stream()
                    .filter(row -> folded(kind.key(), kind.keyOf(row)).equals(folded(kind.key(), key)))
                    .findFirst()
                    .ifPresent(row -> found.put(key, row));
        }
        return found;
    }

    @Override
    Optional<T> foundBy(UniqueSet<T> set, Key values) {
        return all().stream()
                .filter(row -> set.of(row)
                        .filter(has -> folded(set.columns(), has).equals(folded(set.columns(), values)))
                        .isPresent())
                .findFirst();
    }

    @Override
    List<T> listed(Slice<T> slice) {
        List<Column<T>> fixed = slice.of().list().fixed();
        boolean asked = !fixed.isEmpty() && fixed.get(fixed.size() - 1).name().equals(column);
        if (!asked) {
            return super.listed(slice);
        }
        List<String> among =
                slice.of().among().stream().map(one -> fold.apply((String) one)).toList();
        return all().stream()
                .filter(row -> slice.of().list().part(row).isPresent())
                .filter(row -> among.contains(
                        fold.apply((String) kind.column(column).of(row).orElseThrow())))
                .sorted(Comparator.comparing(slice.of().list()::position, slice.places()))
                .limit(slice.limit())
                .toList();
    }

    @Override
    void written(List<T> rows) {
        for (T row : rows) {
            if (all().stream().anyMatch(other -> meet(row, other))) {
                throw new ConflictException("another row is much the same");
            }
            super.written(List.of(row));
        }
    }

    private boolean meet(T row, T other) {
        boolean same = kind.keyOf(row).equals(kind.keyOf(other));
        boolean sameKey = folded(kind.key(), kind.keyOf(row)).equals(folded(kind.key(), kind.keyOf(other)));
        boolean shared = kind.uniqueSets().stream()
                .anyMatch(set -> set.of(row).isPresent()
                        && set.of(row)
                                .map(values -> folded(set.columns(), values))
                                .equals(set.of(other).map(values -> folded(set.columns(), values))));
        return !same && (sameKey || shared);
    }

    private List<Object> folded(List<Column<T>> columns, Key values) {
        return IntStream.range(0, columns.size())
                .mapToObj(at -> columns.get(at).name().equals(column)
                        ? fold.apply((String) values.values().get(at))
                        : Objects.requireNonNull(values.values().get(at)))
                .toList();
    }

    private List<T> all() {
        return right.list(kind.list(Kind.BY_KEY).where().first(Integer.MAX_VALUE));
    }
}
