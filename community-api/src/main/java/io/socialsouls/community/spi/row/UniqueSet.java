package io.socialsouls.community.spi.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Columns whose values, taken together, no two rows of a group share. A row that lacks one of them shares nothing.
 *
 * @param <R> the rows
 * @param name among those of its kind
 * @param columns at least one
 */
public record UniqueSet<R>(String name, List<Column<R>> columns) {
    public UniqueSet {
        columns = List.copyOf(columns);
    }

    /**
     * What a row has to itself.
     *
     * @param row a row
     * @return the values of the columns, absent if one of them is
     */
    public Optional<Key> of(R row) {
        List<Object> values = new ArrayList<>(columns.size());
        for (Column<R> column : columns) {
            Optional<Object> value = column.of(row);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(new Key(values));
    }
}
