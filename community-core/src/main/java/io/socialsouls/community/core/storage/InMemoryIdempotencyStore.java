package io.socialsouls.community.core.storage;

import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.IdempotencyRow;
import io.socialsouls.community.spi.IdempotencyStore;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What came of commands with an idempotency key. */
final class InMemoryIdempotencyStore implements IdempotencyStore {
    private final Supplier<Table<Key, IdempotencyRow>> rows;

    InMemoryIdempotencyStore(Supplier<Table<Key, IdempotencyRow>> rows) {
        this.rows = rows;
    }

    @Override
    public Optional<IdempotencyRow> find(PersonId person, IdempotencyKey key) {
        return rows.get().find(new Key(person, key));
    }

    @Override
    public void insert(IdempotencyRow row) {
        rows.get().write(row);
    }

    static Table<Key, IdempotencyRow> rows(Changes changes) {
        return Table.writtenOnce("outcomes", row -> new Key(row.person(), row.key()), changes, List.of());
    }

    /** What an outcome is found by. */
    record Key(PersonId person, IdempotencyKey key) {
        @Override
        public String toString() {
            // Messages reach logs, and who acted is for the vault alone.
            return key.toString();
        }
    }
}
