package io.socialsouls.community.spi;

import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.UniqueSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which row has what to itself, looked up once for all rows that are put together.
 *
 * @param <R> the rows
 */
final class UniqueHolders<R> {
    private final Kind<R> kind;
    private final Map<UniqueSet<R>, Map<Key, R>> holders = new LinkedHashMap<>();

    private UniqueHolders(Kind<R> kind) {
        this.kind = kind;
        kind.uniqueSets().forEach(set -> holders.put(set, new HashMap<>()));
    }

    /** Takes the rows that are there; they are not read if the kind has nothing unique. */
    static <R> UniqueHolders<R> of(ScannedRows rows, Kind<R> kind) {
        UniqueHolders<R> made = new UniqueHolders<>(kind);
        if (!kind.uniqueSets().isEmpty()) {
            try (Stream<R> all = rows.all(kind)) {
                all.forEach(made::add);
            }
        }
        return made;
    }

    /** Refuses a row that would share what another has to itself. */
    void require(R row) {
        holders.forEach((set, by) -> kind.requireUnique(row, set, set.of(row).map(by::get)));
    }

    /** Notes that a row took the place of another. */
    void replace(Optional<R> before, R row) {
        before.ifPresent(old -> holders.forEach((set, by) -> set.of(old).ifPresent(by::remove)));
        add(row);
    }

    private void add(R row) {
        holders.forEach((set, by) -> set.of(row).ifPresent(values -> by.put(values, row)));
    }
}
