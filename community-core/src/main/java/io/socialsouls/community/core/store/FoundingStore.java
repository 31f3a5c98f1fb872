package io.socialsouls.community.core.store;

import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.FoundingRow;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Rows;
import java.util.List;
import java.util.Optional;

/** The ids that were drawn for groups that a person founds with a key. Vault. */
public final class FoundingStore {
    private final Rows rows;

    FoundingStore(Rows rows) {
        this.rows = rows;
    }

    /**
     * {@return the ids that were drawn; absent if none were}
     *
     * @param person the founder
     * @param key the host's name for the attempt
     */
    public Optional<FoundingRow> find(PersonId person, IdempotencyKey key) {
        return rows.find(FoundingRow.KIND, Key.of(person.value(), key.value()));
    }

    /** Writes the ids that were drawn, with a key that is not there yet. */
    public void insert(FoundingRow row) {
        rows.put(FoundingRow.KIND, List.of(row));
    }
}
