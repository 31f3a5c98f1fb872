package io.socialsouls.community.core.storage.rows;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rows of one group as one unit of work sees them: as they were committed, with what the unit itself put. Used by
 * the thread of the unit alone, while the unit is open.
 *
 * <p>Rows are immutable values, and come back equal to what was put, in any later unit too. That a unit is atomic and
 * isolated is up to the storage that opens it, and isolated is what it read by {@link #all} as well: a row that another
 * unit added to a kind in the meantime is as much of a conflict as one it changed. Refusing a unit if another one of the
 * same group committed since it began is simple, and right.
 *
 * <p>What it throws reaches whoever opened the unit, unchanged. A conflict is an
 * {@link io.socialsouls.community.error.ConflictException}; nothing else is run again.
 */
public interface RowMap {
    /**
     * Finds a row.
     *
     * @param <R> what it is
     * @param key where
     * @return absent if there is none
     */
    <R extends Record> Optional<R> find(RowKey<R> key);

    /**
     * Puts a row, in place of the one that is there if there is one. Versions and uniqueness have been seen to.
     *
     * @param <R> what it is
     * @param key where
     * @param row what to put there
     */
    <R extends Record> void put(RowKey<R> key, R row);

    /**
     * All rows of one kind.
     *
     * @param <R> what they are
     * @param kind which kind, as in their keys
     * @return in any order; read, and closed, before anything else is asked of this map
     */
    <R extends Record> Stream<R> all(Class<R> kind);
}
