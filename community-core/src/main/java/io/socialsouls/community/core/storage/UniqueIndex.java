package io.socialsouls.community.core.storage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the one row that has something no other row may have.
 *
 * @param <U> what is unique
 * @param <R> the rows
 */
final class UniqueIndex<U, R> implements Index<R> {
    private final String what;
    private final Function<R, Optional<U>> unique;
    private final Map<U, R> rows = new HashMap<>();

    /**
     * An empty index.
     *
     * @param what names in messages what is unique
     * @param unique what a row has to itself; absent if the rule spares the row
     */
    UniqueIndex(String what, Function<R, Optional<U>> unique) {
        this.what = what;
        this.unique = unique;
    }

    Optional<R> find(U value) {
        return Optional.ofNullable(rows.get(value));
    }

    @Override
    public Optional<String> clash(Optional<R> before, R row) {
        Optional<R> holder = unique.apply(row).flatMap(this::find);
        return holder.isEmpty() || holder.equals(before) ? Optional.empty() : Optional.of(what);
    }

    @Override
    public void add(R row) {
        unique.apply(row).ifPresent(value -> rows.put(value, row));
    }

    @Override
    public void remove(R row) {
        unique.apply(row).ifPresent(value -> rows.remove(value, row));
    }
}
