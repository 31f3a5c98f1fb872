package io.socialsouls.community.testkit;

import io.socialsouls.community.spi.ScannedRows;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What a unit reads, and what it wrote on top of it. */
final class CopiedRows implements ScannedRows {
    /** Where a row is kept. */
    record Slot(Kind<?> kind, Key key) {}

    private final Map<Slot, Object> found;
    private final Supplier<Map<Slot, Object>> below;
    private final Map<Slot, Optional<Object>> written = new LinkedHashMap<>();

    /**
     * Nothing written yet.
     *
     * @param found the rows when the unit began
     * @param below the rows to read
     */
    CopiedRows(Map<Slot, Object> found, Supplier<Map<Slot, Object>> below) {
        this.found = found;
        this.below = below;
    }

    Map<Slot, Object> found() {
        return found;
    }

    Map<Slot, Optional<Object>> written() {
        return written;
    }

    /** {@return rows with what was written} */
    Map<Slot, Object> over(Map<Slot, Object> rows) {
        Map<Slot, Object> after = new HashMap<>(rows);
        written.forEach((slot, row) -> row.ifPresentOrElse(value -> after.put(slot, value), () -> after.remove(slot)));
        return after;
    }

    @Override
    public <R> Optional<R> find(Kind<R> kind, Key key) {
        Slot slot = new Slot(kind, key);
        return written.getOrDefault(slot, Optional.ofNullable(below.get().get(slot)))
                .map(kind.type()::cast);
    }

    @Override
    public <R> Stream<R> all(Kind<R> kind) {
        return over(below.get()).entrySet().stream()
                .filter(entry -> entry.getKey().kind().equals(kind))
                .map(entry -> kind.type().cast(entry.getValue()));
    }

    @Override
    public <R> void set(Kind<R> kind, Key key, Optional<R> row) {
        written.put(new Slot(kind, key), row.map(value -> value));
    }

    /** Who was too slow learns of it at the commit. */
    @Override
    public void lock() {}
}
