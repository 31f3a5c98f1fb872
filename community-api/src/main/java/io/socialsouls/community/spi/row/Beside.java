package io.socialsouls.community.spi.row;

import java.util.Objects;
import java.util.Optional;

/**
 * A row, and the row of another kind that has the same key.
 *
 * @param <A> the rows of one kind
 * @param <B> the rows of the other
 * @param row the one that was asked for
 * @param other absent if the other kind has none with its key
 */
public record Beside<A, B>(A row, Optional<B> other) {
    public Beside {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(other, "other");
    }
}
