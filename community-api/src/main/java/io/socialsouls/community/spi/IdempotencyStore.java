package io.socialsouls.community.spi;

import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import java.util.Optional;

/** What came of commands with an idempotency key. Vault. */
public interface IdempotencyStore {
    /**
     * Finds what came of a command.
     *
     * @param person who acted
     * @param key the host's name for the attempt
     * @return absent if there was none
     */
    Optional<IdempotencyRow> find(PersonId person, IdempotencyKey key);

    /**
     * Writes an outcome.
     *
     * @param row an outcome, with a key that is not there yet
     */
    void insert(IdempotencyRow row);
}
