package io.socialsouls.community.core.store;

import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.IdempotencyRow;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Rows;
import java.util.List;
import java.util.Optional;

/** What came of commands with an idempotency key. Vault. */
public final class IdempotencyStore {
    private final Rows rows;

    IdempotencyStore(Rows rows) {
        this.rows = rows;
    }

    /**
     * Finds what came of a command.
     *
     * @param person who acted
     * @param key the host's name for the attempt
     * @return absent if there was none
     */
    public Optional<IdempotencyRow> find(PersonId person, IdempotencyKey key) {
        return rows.find(IdempotencyRow.KIND, Key.of(person.value(), key.value()));
    }

    /**
     * Writes an outcome.
     *
     * @param row an outcome, with a key that is not there yet
     */
    public void insert(IdempotencyRow row) {
        rows.put(IdempotencyRow.KIND, List.of(row));
    }
}
