package io.socialsouls.community.examples.shelf;

import io.socialsouls.community.core.storage.rows.RowKey;
import io.socialsouls.community.core.storage.rows.RowMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of one unit: those it found, copied before the first write. */
final class ShelfRows implements RowMap {
    private Map<RowKey<?>, Record> rows;
    private boolean written;

    ShelfRows(Map<RowKey<?>, Record> rows) {
        this.rows = rows;
    }

    @Override
    public <R extends Record> Optional<R> find(RowKey<R> key) {
        return Optional.ofNullable(rows.get(key)).map(key.kind()::cast);
    }

    @Override
    public <R extends Record> void put(RowKey<R> key, R row) {
        if (!written) {
            rows = new HashMap<>(rows);
            written = true;
        }
        rows.put(key, row);
    }

    @Override
    public <R extends Record> Stream<R> all(Class<R> kind) {
        return rows.values().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** What takes the place of the rows that were found; absent if nothing was written. */
    Optional<Map<RowKey<?>, Record>> written() {
        return written ? Optional.of(rows) : Optional.empty();
    }
}
