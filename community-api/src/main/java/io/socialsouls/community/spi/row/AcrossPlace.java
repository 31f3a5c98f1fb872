package io.socialsouls.community.spi.row;

import io.socialsouls.community.group.GroupId;
import java.util.List;
import java.util.Optional;

/**
 * A place in a list across groups: what stands before the group, the group, and what is left of the order.
 *
 * @param before {@link RowList#beforeGroup()} values
 * @param group whose row
 * @param key the values of the rest of the order; absent for the place after all rows of that group with these values
 */
public record AcrossPlace(List<Object> before, GroupId group, Optional<List<Object>> key) {
    public AcrossPlace {
        before = List.copyOf(before);
        key = key.map(List::copyOf);
    }

    /**
     * Where a row stands.
     *
     * @param <R> the rows
     * @param list the list across groups
     * @param found a row of it
     * @return its place
     */
    public static <R> AcrossPlace of(RowList<R> list, Found<R> found) {
        List<Object> values = list.position(found.row()).values();
        return new AcrossPlace(
                values.subList(0, list.beforeGroup()),
                found.group(),
                Optional.of(values.subList(list.beforeGroup(), values.size())));
    }

    /**
     * Compares two places of one list.
     *
     * @param <R> the rows
     * @param list the list
     * @param other another place
     * @return below, at or above zero, as for a comparator
     */
    public <R> int compareTo(RowList<R> list, AcrossPlace other) {
        int compared = compare(list, 0, before, other.before);
        if (compared == 0) {
            compared = BinaryOrder.compare(group.value(), other.group.value());
        }
        if (compared != 0) {
            return compared;
        }
        if (key.isEmpty() || other.key.isEmpty()) {
            return Boolean.compare(key.isEmpty(), other.key.isEmpty());
        }
        return compare(list, list.beforeGroup(), key.get(), other.key.get());
    }

    private static <R> int compare(RowList<R> list, int from, List<Object> left, List<Object> right) {
        for (int at = 0; at < left.size(); at++) {
            int compared = list.order().get(from + at).compare(left.get(at), right.get(at));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }
}
