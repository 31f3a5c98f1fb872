package io.socialsouls.community.core.command;

import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.spi.UnitMode;
import java.util.Optional;

/** What running a call again comes to, if nobody knows whether it was done. */
public enum Again {
    /** It is done once: it reads, writes rows that only grow, or finds by its key that it was done. */
    COMES_TO_THE_SAME,
    /** It may be done a second time. */
    DOES_IT_TWICE;

    /** {@return what running it again comes to, by what it does and the key that it carries} */
    static Again of(UnitMode mode, Optional<IdempotencyKey> key) {
        return mode == UnitMode.WRITES && key.isEmpty() ? DOES_IT_TWICE : COMES_TO_THE_SAME;
    }
}
