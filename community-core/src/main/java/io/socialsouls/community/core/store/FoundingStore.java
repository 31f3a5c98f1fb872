package io.socialsouls.community.core.store;

import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.FoundingRow;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Rows;
import java.util.List;
import java.util.Optional;

/** The ids that were drawn for groups a person founds with a key. Vault. */
public final class FoundingStore {
    private final Rows rows;

    FoundingStore(Rows rows) {
        this.rows = rows;
    }

    /**
     * Finds what was drawn.
     *
     * @param person who founds
     * @param key the host's name for the attempt
     * @return absent if nothing was
     */
    public Optional<FoundingRow> find(PersonId person, IdempotencyKey key) {
        return rows.find(FoundingRow.KIND, Key.of(person.value(), key.value()));
    }

    /**
     * Writes what was drawn.
     *
     * @param row with a key that is not there yet
     */
    public void insert(FoundingRow row) {
        rows.put(FoundingRow.KIND, List.of(row));
    }
}
