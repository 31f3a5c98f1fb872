package io.socialsouls.community.core.storage;

import io.socialsouls.community.error.ConflictException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Rows by key, with their versions and indexes.
 *
 * @param <K> the key; its text names a row in messages
 * @param <R> the rows
 */
final class Table<K, R> {
    private final String name;
    private final Function<R, K> key;
    private final ToLongFunction<R> version;
    private final Changes changes;
    private final List<Index<R>> indexes;
    private final Map<K, R> rows = new HashMap<>();

    /**
     * An empty table.
     *
     * @param name names it in messages
     * @param key what a row is found by
     * @param version the version that writing a row makes
     * @param changes notes what is written
     * @param indexes kept up to date
     */
    Table(String name, Function<R, K> key, ToLongFunction<R> version, Changes changes, List<Index<R>> indexes) {
        this.name = name;
        this.key = key;
        this.version = version;
        this.changes = changes;
        this.indexes = List.copyOf(indexes);
    }

    /** A table whose rows are written once: each is its own first version. */
    static <K, R> Table<K, R> writtenOnce(String name, Function<R, K> key, Changes changes, List<Index<R>> indexes) {
        return new Table<>(name, key, row -> 1, changes, indexes);
    }

    Optional<R> find(K of) {
        return Optional.ofNullable(rows.get(of));
    }

    Map<K, R> find(Collection<K> of) {
        Map<K, R> found = new LinkedHashMap<>();
        of.forEach(each -> find(each).ifPresent(row -> found.put(each, row)));
        return Collections.unmodifiableMap(found);
    }

    /**
     * Writes a row, as its version says.
     *
     * @return the row whose place it took
     * @throws ConflictException if its version does not follow on what is there, or a unique index stands against it
     */
    Optional<R> write(R row) {
        K at = key.apply(row);
        Optional<R> before = find(at);
        check(at, before, row);
        changes.onRollBack(() -> replace(at, row, before));
        before.ifPresent(old -> indexes.forEach(index -> index.remove(old)));
        rows.put(at, row);
        indexes.forEach(index -> index.add(row));
        return before;
    }

    private void check(K at, Optional<R> before, R row) {
        long found = before.isPresent() ? version.applyAsLong(before.get()) : 0;
        long expected = version.applyAsLong(row) - 1;
        if (found != expected) {
            throw new ConflictException(name + " " + at + ": found " + text(found) + ", expected " + text(expected));
        }
        for (Index<R> index : indexes) {
            index.clash(before, row).ifPresent(what -> {
                throw new ConflictException(
                        name + " " + at + ": found another row with this " + what + ", expected none");
            });
        }
    }

    private void replace(K at, R row, Optional<R> before) {
        indexes.forEach(index -> index.remove(row));
        before.ifPresentOrElse(old -> rows.put(at, old), () -> rows.remove(at));
        before.ifPresent(old -> indexes.forEach(index -> index.add(old)));
    }

    private static String text(long version) {
        return version == 0 ? "no row" : "version " + version;
    }
}
