package io.socialsouls.community.core.storage;

import java.util.Optional;

/**
 * Rows of one table, found by something other than their key.
 *
 * @param <R> the rows
 */
interface Index<R> {
    /**
     * What stands against writing a row.
     *
     * @param before the row whose place it takes
     * @param row the row to write
     * @return what must be unique and would not be
     */
    default Optional<String> clash(Optional<R> before, R row) {
        return Optional.empty();
    }

    /** Takes a row in. Taking it in again changes nothing. */
    void add(R row);

    /** Lets a row go. Without it, does nothing. */
    void remove(R row);
}
