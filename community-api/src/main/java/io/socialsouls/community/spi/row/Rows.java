package io.socialsouls.community.spi.row;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of one group, of any kind, as one unit of work sees and changes them. A write is seen at once by every later
 * call of the unit, by its lists and counts too.
 *
 * <p>No argument is ever refused for its size: collections may be empty, or hold thousands.
 */
public interface Rows {
    /**
     * Finds rows by key.
     *
     * @param <R> the rows
     * @param kind what to find
     * @param keys none, one or thousands
     * @return a row for each key that has one
     */
    <R> Map<Key, R> find(Kind<R> kind, Collection<Key> keys);

    /**
     * Finds the row that has something to itself.
     *
     * @param <R> the rows
     * @param kind what to find
     * @param set one of the kind's unique sets
     * @param values one for each of its columns
     * @return absent if no row has them
     */
    <R> Optional<R> unique(Kind<R> kind, UniqueSet<R> set, Key values);

    /**
     * Reads a part of a list: its rows in the list's order, or backwards, strictly after a place, at most so many. The
     * place need not have a row. Read again after the last row that was seen, it goes on there, whatever was written in
     * between.
     *
     * @param <R> the rows
     * @param slice what to read
     * @return fewer rows than the limit only if there are no more
     */
    <R> List<R> list(Slice<R> slice);

    /**
     * Counts a part of a list.
     *
     * @param <R> the rows
     * @param of which part
     * @param most where counting may stop, at least 1
     * @return how many rows it has, or {@code most} if it has more
     */
    <R> int count(Selection<R> of, int most);

    /**
     * Writes rows, in this order, with the same outcome as if they were put one after the other. A row with a version is
     * new with version 1, and takes the place of version n with version n + 1. A row without one is new. If one is a
     * conflict the unit has to end: what was written before it is not said.
     *
     * @param <R> the rows
     * @param kind what they are; not one that is raised
     * @param rows none write nothing
     * @throws io.socialsouls.community.error.ConflictException if a row does not follow on what is there, or has something
     *     in common with another that no two rows share; a storage that learns of it only when it commits throws it then
     */
    <R> void put(Kind<R> kind, List<R> rows);

    /**
     * Writes a row if there is none with its key, or if its number is greater; else does nothing.
     *
     * @param <R> the rows
     * @param kind one that is {@link Kind#raised}
     * @param row what to write
     */
    <R> void raise(Kind<R> kind, R row);

    /**
     * Removes rows by key.
     *
     * @param <R> the rows
     * @param kind what to remove
     * @param keys none, one or thousands
     * @return how many there were
     */
    <R> int remove(Kind<R> kind, Collection<Key> keys);

    /**
     * Removes the first rows of a part of a list.
     *
     * @param <R> the rows
     * @param of which part
     * @param limit the most rows, at least 1
     * @return how many were removed; fewer than the limit only if none are left
     */
    <R> int remove(Selection<R> of, int limit);

    /**
     * Finds a row by key.
     *
     * @param <R> the rows
     * @param kind what to find
     * @param key which one
     * @return absent if there is none
     */
    default <R> Optional<R> find(Kind<R> kind, Key key) {
        return Optional.ofNullable(find(kind, List.of(key)).get(key));
    }

    /**
     * Finds rows of several kinds by key. Default: one kind after the other; a storage that is far away answers in one
     * step.
     *
     * @param wanted the keys for each kind: none, one or thousands
     * @return for each kind that was wanted, a row for each key that has one
     */
    default Map<Kind<?>, Map<Key, ?>> find(Map<Kind<?>, ? extends Collection<Key>> wanted) {
        Map<Kind<?>, Map<Key, ?>> found = new HashMap<>();
        wanted.forEach((kind, keys) -> found.put(kind, find(kind, keys)));
        return found;
    }

    /**
     * Finds the row that has something to itself, and the row of another kind with the same key. Default: one after the
     * other; a storage that is far away answers in one step.
     *
     * @param <A> the rows
     * @param <B> the rows of the other kind
     * @param kind what to find
     * @param set one of the kind's unique sets
     * @param values one for each of its columns
     * @param other a kind whose key has as many columns, of the same types
     * @return absent if no row has them
     */
    default <A, B> Optional<Beside<A, B>> unique(Kind<A> kind, UniqueSet<A> set, Key values, Kind<B> other) {
        return unique(kind, set, values).map(row -> new Beside<>(row, find(other, kind.keyOf(row))));
    }
}
