package io.socialsouls.community.spi.row;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A list that a kind declares: the rows that are equal in some columns, in an order that no two rows share.
 *
 * <p>A storage keeps an index for each, so that reading and counting cost what they give, not what is there.
 *
 * @param <R> the rows
 */
public final class RowList<R> {
    private final Supplier<Kind<R>> kind;
    private final String name;
    private final List<Column<R>> fixed;
    private final List<Order<R>> order;
    private final boolean across;
    private final int declared;

    RowList(
            Supplier<Kind<R>> kind,
            String name,
            List<Column<R>> fixed,
            List<Order<R>> order,
            boolean across,
            int declared) {
        this.kind = kind;
        this.name = name;
        this.fixed = List.copyOf(fixed);
        this.order = List.copyOf(order);
        this.across = across;
        this.declared = declared;
    }

    /** {@return what it lists} */
    public Kind<R> kind() {
        return kind.get();
    }

    /** {@return its name among the lists of its kind} */
    public String name() {
        return name;
    }

    /** {@return the columns in which its rows are equal, the last of them one of several values} */
    public List<Column<R>> fixed() {
        return fixed;
    }

    /**
     * What it is ordered by.
     *
     * @return the declared columns, then those of the key that are neither fixed nor named yet, ascending; of a list
     *     across groups the group's id stands between them and is not named here
     */
    public List<Order<R>> order() {
        return order;
    }

    /** {@return whether it runs across groups: then the {@link io.socialsouls.community.spi.Directory} reads it, not a unit} */
    public boolean across() {
        return across;
    }

    /** {@return of a list across groups, how many columns of the order stand before the group's id: 0 or 1} */
    public int beforeGroup() {
        return across ? declared : 0;
    }

    /**
     * The rows that are equal to these.
     *
     * @param values one for each fixed column; a constant goes by its name
     * @return a part of the list
     */
    public Selection<R> where(Object... values) {
        if (values.length != fixed.size()) {
            throw new IllegalArgumentException(
                    this + " is fixed by " + fixed + ", not by " + values.length + " values");
        }
        if (fixed.isEmpty()) {
            return new Selection<>(this, List.of(), Set.of(), Optional.empty(), Optional.empty());
        }
        List<Object> before = List.of(values).subList(0, values.length - 1);
        return whereIn(Set.of(values[values.length - 1]), before.toArray());
    }

    /**
     * The rows that are equal to these, the last column being one of several.
     *
     * @param last values of the last fixed column, in any number; none select nothing
     * @param before one for each fixed column before it
     * @return a part of the list
     */
    public Selection<R> whereIn(Collection<?> last, Object... before) {
        if (fixed.isEmpty() || before.length != fixed.size() - 1) {
            throw new IllegalArgumentException(
                    this + " is fixed by " + fixed + ", not by " + before.length + " values and one more");
        }
        List<Object> equal = new ArrayList<>();
        for (int at = 0; at < before.length; at++) {
            equal.add(fixed.get(at).value(before[at]));
        }
        Column<R> column = fixed.get(before.length);
        List<Object> among = new ArrayList<>();
        for (Object value : last) {
            among.add(column.value(value));
        }
        return new Selection<>(this, equal, Set.copyOf(among), Optional.empty(), Optional.empty());
    }

    /**
     * In which part a row is.
     *
     * @param row a row
     * @return the values of the fixed columns; absent if the row lacks one of them and so is in no part
     */
    public Optional<List<Object>> part(R row) {
        List<Object> values = new ArrayList<>(fixed.size());
        for (Column<R> column : fixed) {
            Optional<Object> value = column.of(row);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(List.copyOf(values));
    }

    /**
     * Where a row stands.
     *
     * @param row a row
     * @return its place
     */
    public Position position(R row) {
        List<Object> values = new ArrayList<>(order.size());
        for (Order<R> each : order) {
            values.add(each.column().present(row));
        }
        return new Position(values);
    }

    /**
     * The order of places.
     *
     * @return comparing value by value; a place with fewer values, which no row has, stands before all that begin so
     */
    public Comparator<Position> places() {
        return (left, right) -> {
            int common = Math.min(left.values().size(), right.values().size());
            for (int at = 0; at < common; at++) {
                int compared = order.get(at)
                        .compare(left.values().get(at), right.values().get(at));
                if (compared != 0) {
                    return compared;
                }
            }
            return Integer.compare(left.values().size(), right.values().size());
        };
    }

    @Override
    public String toString() {
        return kind().table() + " " + name;
    }
}
