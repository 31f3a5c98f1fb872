package io.socialsouls.community.core.storage.rows;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows under written keys, as a key-value store has them; counts how often all rows of a kind were asked for. */
final class WrittenRows implements RowMap {
    final Map<String, Record> rows = new HashMap<>();
    int scans;

    @Override
    public <R extends Record> Optional<R> find(RowKey<R> key) {
        return Optional.ofNullable(rows.get(written(key))).map(key.kind()::cast);
    }

    @Override
    public <R extends Record> void put(RowKey<R> key, R row) {
        rows.put(written(key), row);
    }

    @Override
    public <R extends Record> Stream<R> all(Class<R> kind) {
        scans++;
        return rows.values().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static String written(RowKey<?> key) {
        return key.kind().getSimpleName() + "\0" + String.join("\0", key.parts());
    }
}
