package io.socialsouls.community.core.storage.rows;

import io.socialsouls.community.core.storage.BinaryOrder;
import io.socialsouls.community.error.ConflictException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * The rows of one kind: what the stores have in common. A row that is written once counts as always being version 1.
 *
 * @param <K> what rows are found by
 * @param <R> the rows
 */
class KeyedRows<K, R extends Record> {
    /** The key of a row that is alone in its kind. */
    static final List<String> ALONE = List.of();

    private final Supplier<RowMap> map;
    private final Class<R> kind;
    private final Function<R, K> key;
    private final Function<K, List<String>> parts;
    private final ToLongFunction<R> version;

    KeyedRows(
            Supplier<RowMap> map,
            Class<R> kind,
            Function<R, K> key,
            Function<K, List<String>> parts,
            ToLongFunction<R> version) {
        this.map = map;
        this.kind = kind;
        this.key = key;
        this.parts = parts;
        this.version = version;
    }

    public Optional<R> find(K at) {
        return find(map.get(), at);
    }

    public Map<K, R> find(Collection<K> keys) {
        // Not one by one: a unit that is over refuses to do nothing, too.
        RowMap rows = map.get();
        Map<K, R> found = new HashMap<>();
        keys.forEach(at -> find(rows, at).ifPresent(row -> found.put(at, row)));
        return found;
    }

    public void insert(R row) {
        put(row);
    }

    public void put(R row) {
        putAll(List.of(row));
    }

    void putAll(List<R> all) {
        // Not one by one: as above.
        RowMap rows = map.get();
        for (R row : all) {
            long found = find(rows, key.apply(row)).map(version::applyAsLong).orElse(0L);
            long expected = version.applyAsLong(row) - 1;
            if (found != expected) {
                throw new ConflictException(name(row) + ": found " + text(found) + ", expected " + text(expected));
            }
            write(row);
        }
    }

    /** Puts a row whatever is there. */
    void write(R row) {
        map.get().put(new RowKey<>(kind, parts.apply(key.apply(row))), row);
    }

    /** Refuses a row if one with another key is like it in what has to be unique. */
    void requireUnique(R row, String what, Predicate<R> like) {
        K at = key.apply(row);
        if (any(other -> like.test(other) && !key.apply(other).equals(at))) {
            throw new ConflictException(name(row) + ": found another row with this " + what + ", expected none");
        }
    }

    boolean any(Predicate<R> which) {
        try (Stream<R> rows = map.get().all(kind)) {
            return rows.anyMatch(which);
        }
    }

    Optional<R> only(Predicate<R> which) {
        try (Stream<R> rows = map.get().all(kind)) {
            return rows.filter(which).findAny();
        }
    }

    int count(Predicate<R> which) {
        try (Stream<R> rows = map.get().all(kind)) {
            return (int) rows.filter(which).count();
        }
    }

    List<R> list(Predicate<R> which, Comparator<R> order) {
        try (Stream<R> rows = map.get().all(kind)) {
            return rows.filter(which).sorted(order).toList();
        }
    }

    List<R> page(Predicate<R> which, Comparator<R> order, Optional<R> after, int limit) {
        Predicate<R> follows = row -> after.isEmpty() || order.compare(row, after.get()) > 0;
        try (Stream<R> rows = map.get().all(kind)) {
            return rows.filter(which.and(follows)).sorted(order).limit(limit).toList();
        }
    }

    static <R> Comparator<R> byId(Function<R, String> id) {
        return Comparator.comparing(id, BinaryOrder::compare);
    }

    static <R> Comparator<R> oldestFirst(Function<R, Instant> when, Function<R, String> id) {
        return Comparator.comparing(when).thenComparing(byId(id));
    }

    static <R> Comparator<R> newestFirst(Function<R, Instant> when, Function<R, String> id) {
        return Comparator.comparing(when).reversed().thenComparing(byId(id));
    }

    private Optional<R> find(RowMap rows, K at) {
        return rows.find(new RowKey<>(kind, parts.apply(at)));
    }

    private String name(R row) {
        return kind.getSimpleName() + " " + parts.apply(key.apply(row));
    }

    private static String text(long version) {
        return version == 0 ? "no row" : "version " + version;
    }
}
