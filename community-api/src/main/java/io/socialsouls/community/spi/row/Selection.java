package io.socialsouls.community.spi.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A part of a list: the rows equal to some values, as far as they lie within a range.
 *
 * @param <R> the rows
 * @param list of which list
 * @param equal the values of all fixed columns but the last
 * @param among what the last fixed column is one of; not looked at if no column is fixed
 * @param from the least value of the list's first order column, included
 * @param until the value of that column to stop before
 */
public record Selection<R>(
        RowList<R> list, List<Object> equal, Set<Object> among, Optional<Object> from, Optional<Object> until) {
    public Selection {
        equal = List.copyOf(equal);
        among = Set.copyOf(among);
    }

    /**
     * Those from a value on.
     *
     * @param least of the list's first order column, included
     * @return a smaller part
     */
    public Selection<R> from(Object least) {
        return new Selection<>(list, equal, among, Optional.of(first().value(least)), until);
    }

    /**
     * Those below a value.
     *
     * @param end of the list's first order column, not included
     * @return a smaller part
     */
    public Selection<R> until(Object end) {
        return new Selection<>(list, equal, among, from, Optional.of(first().value(end)));
    }

    /**
     * Its first rows.
     *
     * @param limit the most rows, at least 1
     * @return what to read
     */
    public Slice<R> first(int limit) {
        return new Slice<>(this, Optional.empty(), false, limit);
    }

    /**
     * The rows after a place.
     *
     * @param place strictly after it; absent for the beginning
     * @param limit the most rows, at least 1
     * @return what to read
     */
    public Slice<R> after(Optional<Position> place, int limit) {
        return new Slice<>(this, place, false, limit);
    }

    /**
     * Whether a row belongs to it.
     *
     * @param row a row of the list's kind
     * @return whether it is equal in the fixed columns, within the range
     */
    public boolean holds(R row) {
        List<Column<R>> fixed = list.fixed();
        for (int at = 0; at < equal.size(); at++) {
            if (!fixed.get(at).of(row).equals(Optional.of(equal.get(at)))) {
                return false;
            }
        }
        if (!fixed.isEmpty()
                && fixed.get(equal.size()).of(row).filter(among::contains).isEmpty()) {
            return false;
        }
        return inRange(row);
    }

    /** {@return the values of the fixed columns, once for each value that the last one may have} */
    public List<List<Object>> parts() {
        if (list.fixed().isEmpty()) {
            return List.of(List.of());
        }
        List<List<Object>> parts = new ArrayList<>();
        for (Object last : among) {
            List<Object> part = new ArrayList<>(equal);
            part.add(last);
            parts.add(List.copyOf(part));
        }
        return List.copyOf(parts);
    }

    private boolean inRange(R row) {
        if (from.isEmpty() && until.isEmpty()) {
            return true;
        }
        Object value = first().present(row);
        ColumnType type = first().type();
        return from.filter(least -> type.compare(value, least) < 0).isEmpty()
                && until.filter(end -> type.compare(value, end) >= 0).isEmpty();
    }

    private Column<R> first() {
        return list.order().get(0).column();
    }
}
