package io.socialsouls.community.core.store;

import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.IdempotencyRow;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Rows;
import java.util.List;
import java.util.Optional;

/** The outcomes of commands with an idempotency key. Vault. */
public final class IdempotencyStore {
    private final Rows rows;

    IdempotencyStore(Rows rows) {
        this.rows = rows;
    }

    /**
     * {@return the outcome of a command; absent if there was none}
     *
     * @param person the actor
     * @param key the host's name for the attempt
     */
    public Optional<IdempotencyRow> find(PersonId person, IdempotencyKey key) {
        return rows.find(IdempotencyRow.KIND, Key.of(person.value(), key.value()));
    }

    /** Writes an outcome, with a key that is not there yet. */
    public void insert(IdempotencyRow row) {
        rows.put(IdempotencyRow.KIND, List.of(row));
    }
}
