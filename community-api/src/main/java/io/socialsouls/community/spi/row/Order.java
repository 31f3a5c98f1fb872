package io.socialsouls.community.spi.row;

/**
 * A column that a list is ordered by.
 *
 * @param <R> the rows
 * @param column never absent
 * @param descending whether the greatest value comes first
 */
public record Order<R>(Column<R> column, boolean descending) {
    int compare(Object left, Object right) {
        int order = column.type().compare(left, right);
        return descending ? -order : order;
    }
}
