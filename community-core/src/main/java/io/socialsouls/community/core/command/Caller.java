package io.socialsouls.community.core.command;

import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import java.util.Optional;

/** Who calls. */
public sealed interface Caller {
    /**
     * A person of the host.
     *
     * @param id who
     * @param key the host's name for the attempt at one command
     */
    record Person(PersonId id, Optional<IdempotencyKey> key) implements Caller {}

    /** The host itself. */
    record Host() implements Caller {}

    /** {@return the name of the attempt; the host's own calls have none} */
    default Optional<IdempotencyKey> attempt() {
        return this instanceof Person person ? person.key() : Optional.empty();
    }

    /**
     * The person.
     *
     * @return their id
     * @throws IllegalStateException for the host
     */
    default PersonId person() {
        if (this instanceof Person person) {
            return person.id();
        }
        throw new IllegalStateException("the host calls, and no person");
    }
}
