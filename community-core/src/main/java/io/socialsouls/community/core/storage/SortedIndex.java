package io.socialsouls.community.core.storage;

import io.socialsouls.community.spi.row.Position;
import io.socialsouls.community.spi.row.RowList;
import io.socialsouls.community.spi.row.Selection;
import io.socialsouls.community.spi.row.Slice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Rows in the order of a list, in parts whose rows have the same values in its fixed columns. A row that lacks one of
 * those values is in no part.
 *
 * <p>Counting a part without a range is O(1); reading from k parts is O(k (log n + limit)), wherever the reading
 * starts.
 *
 * @param <R> the rows
 */
final class SortedIndex<R> {
    private final RowList<R> list;
    private final Comparator<Position> places;
    private final Map<List<Object>, NavigableMap<Position, R>> parts = new HashMap<>();

    SortedIndex(RowList<R> list) {
        this.list = list;
        this.places = list.places();
    }

    /** Adds a row. Adding it again changes nothing. */
    void add(R row) {
        list.part(row)
                .ifPresent(part -> parts.computeIfAbsent(part, any -> new TreeMap<>(places))
                        .put(list.position(row), row));
    }

    /** Removes a row. Does nothing if it is not there. */
    void remove(R row) {
        list.part(row).ifPresent(part -> {
            NavigableMap<Position, R> rows = parts.get(part);
            if (rows != null) {
                rows.remove(list.position(row));
                if (rows.isEmpty()) {
                    parts.remove(part);
                }
            }
        });
    }

    List<R> list(Slice<R> slice) {
        List<List<Object>> from = slice.of().parts();
        if (from.size() == 1) {
            return read(from.get(0), slice);
        }
        return from.stream()
                .flatMap(part -> read(part, slice).stream())
                .sorted(Comparator.comparing(list::position, slice.places()))
                .limit(slice.limit())
                .toList();
    }

    int count(Selection<R> of, int most) {
        long count = 0;
        for (List<Object> part : of.parts()) {
            NavigableMap<Position, R> rows = parts.get(part);
            if (rows != null) {
                boolean whole = of.from().isEmpty() && of.until().isEmpty();
                count += whole ? rows.size() : read(part, of.first(most)).size();
            }
        }
        return (int) Math.min(count, most);
    }

    // By iterator: a stream asks for the size, and the tail of a map has to walk to its end to know that.
    private List<R> read(List<Object> part, Slice<R> slice) {
        NavigableMap<Position, R> rows = parts.get(part);
        if (rows == null) {
            return List.of();
        }
        NavigableMap<Position, R> directed = slice.backwards() ? rows.descendingMap() : rows;
        Iterator<R> following = start(slice)
                .map(place -> directed.tailMap(place, slice.after().isEmpty()))
                .orElse(directed)
                .values()
                .iterator();
        List<R> read = new ArrayList<>();
        while (read.size() < slice.limit() && following.hasNext()) {
            R row = following.next();
            if (hasPassed(slice, row)) {
                break;
            }
            if (slice.of().holds(row)) {
                read.add(row);
            }
        }
        return read;
    }

    /** {@return where reading may begin without missing a row} Rows before the range are passed over. */
    private Optional<Position> start(Slice<R> slice) {
        if (slice.after().isPresent() || list.order().isEmpty()) {
            return slice.after();
        }
        boolean rising = !list.order().get(0).descending();
        if (rising == slice.backwards()) {
            return slice.of().until().map(Position::of);
        }
        return rising ? slice.of().from().map(Position::of) : Optional.empty();
    }

    /** {@return whether no row of the range can follow any more} */
    private boolean hasPassed(Slice<R> slice, R row) {
        boolean rising = list.order().isEmpty() || list.order().get(0).descending() == slice.backwards();
        Optional<Object> end = rising ? slice.of().until() : slice.of().from();
        return end.isPresent()
                && list.order().get(0).column().type().compare(value(row), end.get()) * (rising ? 1 : -1)
                        >= (rising ? 0 : 1);
    }

    private Object value(R row) {
        return list.position(row).values().get(0);
    }
}
