package io.socialsouls.community.examples.shelf;

import io.socialsouls.community.error.ConflictException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** The rows of one kind: what the stores have in common. A row that is written once counts as always being version 1. */
class Rows<K, R> {
    private final ShelfUnit unit;
    private final Class<R> kind;
    private final Function<R, K> key;
    private final ToLongFunction<R> version;

    Rows(ShelfUnit unit, Class<R> kind, Function<R, K> key, ToLongFunction<R> version) {
        this.unit = unit;
        this.kind = kind;
        this.key = key;
        this.version = version;
    }

    public Optional<R> find(K key) {
        return Optional.ofNullable(unit.rows().get(new RowKey(kind, key))).map(kind::cast);
    }

    public Map<K, R> find(Collection<K> keys) {
        Map<K, R> found = new HashMap<>();
        keys.forEach(each -> find(each).ifPresent(row -> found.put(each, row)));
        return found;
    }

    public void insert(R row) {
        put(row);
    }

    public void put(R row) {
        long before = find(key.apply(row)).map(version::applyAsLong).orElse(0L);
        if (version.applyAsLong(row) != before + 1) {
            throw new ConflictException("version " + before + " of a " + kind.getSimpleName() + " is there");
        }
        write(row);
    }

    void write(R row) {
        unit.write(new RowKey(kind, key.apply(row)), row);
    }

    /** Refuses a row if one with another key has the same value. */
    void requireUnique(R row, Function<R, ?> value) {
        if (all(other -> value.apply(other).equals(value.apply(row)))
                .anyMatch(other -> !key.apply(other).equals(key.apply(row)))) {
            throw new ConflictException("another " + kind.getSimpleName() + " has that already");
        }
    }

    Stream<R> all(Predicate<R> which) {
        return of(kind, unit.rows()).filter(which);
    }

    List<R> page(Predicate<R> which, Comparator<R> order, Optional<R> after, int limit) {
        Predicate<R> follows = row -> after.isEmpty() || order.compare(row, after.get()) > 0;
        return all(which).filter(follows).sorted(order).limit(limit).toList();
    }

    static <R> Stream<R> of(Class<R> kind, Map<RowKey, Object> rows) {
        return rows.values().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The SPI's order of ids: by their bytes in UTF-8, which {@link String#compareTo} is not. */
    static <R> Comparator<R> byId(Function<R, String> id) {
        return Comparator.comparing(row -> id.apply(row).getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);
    }

    static <R> Comparator<R> oldestFirst(Function<R, Instant> when, Function<R, String> id) {
        return Comparator.comparing(when).thenComparing(byId(id));
    }

    static <R> Comparator<R> newestFirst(Function<R, Instant> when, Function<R, String> id) {
        return Comparator.comparing(when).reversed().thenComparing(byId(id));
    }
}
