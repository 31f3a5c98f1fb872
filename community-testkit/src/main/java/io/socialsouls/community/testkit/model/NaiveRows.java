package io.socialsouls.community.testkit.model;

import io.socialsouls.community.error.ConflictException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Rows of all kinds in one list. */
final class NaiveRows {
    private final List<Object> rows = new ArrayList<>();

    NaiveRows() {}

    NaiveRows(NaiveRows copied) {
        rows.addAll(copied.rows);
    }

    <R> List<R> all(Class<R> kind, Predicate<R> which) {
        return rows.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(which)
                .toList();
    }

    <R> Optional<R> one(Class<R> kind, Predicate<R> which) {
        return all(kind, which).stream().findFirst();
    }

    <R> List<R> page(Class<R> kind, Predicate<R> which, Comparator<R> order, Optional<R> after, int limit) {
        return all(kind, which).stream()
                .sorted(order)
                .filter(row -> after.isEmpty() || order.compare(row, after.get()) > 0)
                .limit(limit)
                .toList();
    }

    <K, R> Map<K, R> byKey(Collection<K> keys, Function<K, Optional<R>> find) {
        return keys.stream()
                .distinct()
                .filter(key -> find.apply(key).isPresent())
                .collect(Collectors.toMap(
                        Function.identity(), key -> find.apply(key).orElseThrow()));
    }

    void add(Object row) {
        rows.add(row);
    }

    /** Takes the place of the row with the same key, if its version follows. */
    <R> void put(Class<R> kind, R row, Function<R, ?> key, ToLongFunction<R> version) {
        Optional<R> before = one(kind, other -> key.apply(other).equals(key.apply(row)));
        long found = before.isPresent() ? version.applyAsLong(before.get()) : 0;
        if (version.applyAsLong(row) != found + 1) {
            throw new ConflictException("version");
        }
        before.ifPresent(rows::remove);
        rows.add(row);
    }

    /** Refuses a row that shares with another what must be unique. */
    <R> void unique(Class<R> kind, R row, Function<R, ?> key, Function<R, ?> unique) {
        boolean taken = all(kind, other -> unique.apply(other).equals(unique.apply(row))).stream()
                .anyMatch(other -> !key.apply(other).equals(key.apply(row)));
        if (taken) {
            throw new ConflictException("unique");
        }
    }

    static <R> Comparator<R> byId(Function<R, String> id) {
        return (left, right) -> Arrays.compareUnsigned(
                id.apply(left).getBytes(StandardCharsets.UTF_8), id.apply(right).getBytes(StandardCharsets.UTF_8));
    }
}
