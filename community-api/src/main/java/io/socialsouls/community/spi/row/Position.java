package io.socialsouls.community.spi.row;

import java.util.List;

/**
 * A place in a list, where no row need be: the values of {@link RowList#order()}, in that order.
 *
 * @param values one for each column of the order
 */
public record Position(List<Object> values) {
    public Position {
        values = List.copyOf(values);
    }

    /**
     * A place.
     *
     * @param values one for each column of the list's order
     * @return the place
     */
    public static Position of(Object... values) {
        return new Position(List.of(values));
    }
}
