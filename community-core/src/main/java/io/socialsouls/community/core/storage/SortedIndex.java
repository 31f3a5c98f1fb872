package io.socialsouls.community.core.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Rows in the order of a list, parted by what the list is of.
 *
 * <p>Counting a part is O(1); reading from k parts is O(k (log n + limit)), wherever the reading starts.
 *
 * @param <P> what tells the parts
 * @param <A> what the list sorts by
 * @param <R> the rows
 */
final class SortedIndex<P, A extends Comparable<A>, R> implements Index<R> {
    private final Function<R, Optional<P>> part;
    private final Function<R, Rank<A>> rank;
    private final Comparator<Rank<A>> order;
    private final Map<P, NavigableMap<Rank<A>, R>> parts = new HashMap<>();

    /**
     * An empty index.
     *
     * @param part to which part a row belongs; absent if to none
     * @param rank where a row stands; no two rows at one place
     * @param order which place is first
     */
    SortedIndex(Function<R, Optional<P>> part, Function<R, Rank<A>> rank, Comparator<Rank<A>> order) {
        this.part = part;
        this.rank = rank;
        this.order = order;
    }

    /** Reads parts, merged, strictly after a row, which need not be there. */
    List<R> list(Collection<P> from, Optional<R> after, int limit) {
        Optional<Rank<A>> start = after.map(rank);
        return from.stream()
                .flatMap(each -> read(each, start, limit).stream())
                .sorted(Comparator.comparing(rank, order))
                .limit(limit)
                .toList();
    }

    /** Reads a part, strictly after a place, where nobody need be. */
    List<R> listAfter(P from, Rank<A> after, int limit) {
        return read(from, Optional.of(after), limit);
    }

    /** Reads the whole of a part. */
    List<R> all(P from) {
        return read(from, Optional.empty(), Integer.MAX_VALUE);
    }

    int count(P of) {
        NavigableMap<Rank<A>, R> rows = parts.get(of);
        return rows == null ? 0 : rows.size();
    }

    @Override
    public void add(R row) {
        part.apply(row)
                .ifPresent(to ->
                        parts.computeIfAbsent(to, any -> new TreeMap<>(order)).put(rank.apply(row), row));
    }

    @Override
    public void remove(R row) {
        part.apply(row).ifPresent(from -> {
            NavigableMap<Rank<A>, R> rows = parts.get(from);
            if (rows != null) {
                rows.remove(rank.apply(row));
                if (rows.isEmpty()) {
                    parts.remove(from);
                }
            }
        });
    }

    // By iterator: a stream asks for the size, and the tail of a map has to walk to its end to know that.
    private List<R> read(P from, Optional<Rank<A>> after, int limit) {
        NavigableMap<Rank<A>, R> rows = parts.get(from);
        if (rows == null) {
            return List.of();
        }
        Iterator<R> following = after.map(place -> rows.tailMap(place, false))
                .orElse(rows)
                .values()
                .iterator();
        List<R> read = new ArrayList<>();
        while (read.size() < limit && following.hasNext()) {
            read.add(following.next());
        }
        return Collections.unmodifiableList(read);
    }
}
