package io.socialsouls.community.spi.row;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * One column of a kind of rows.
 *
 * @param <R> the rows
 * @param name lower-case words joined by underscores, at most 30 characters; names it on every storage
 * @param type what it holds
 * @param maxLength of a {@link ColumnType#KEY}, in code points; 0 for other types
 * @param optional whether a row may lack it
 * @param getter reads it from a row
 */
public record Column<R>(
        String name, ColumnType type, int maxLength, boolean optional, Function<? super R, Optional<Object>> getter) {
    public Column {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(getter, "getter");
    }

    /**
     * Reads the column.
     *
     * @param row a row
     * @return a value of the type's class; absent only where {@link #optional} is true
     */
    public Optional<Object> of(R row) {
        return getter.apply(row);
    }

    /** The value of a column that every row has. */
    Object present(R row) {
        return of(row).orElseThrow(() -> new IllegalStateException("column " + name + " is absent in " + row));
    }

    /** A value to compare this column with: constants go by their names. */
    Object value(Object given) {
        Object value = given instanceof Enum<?> constant ? constant.name() : given;
        if (!type.javaType().isInstance(value)) {
            throw new IllegalArgumentException("column " + name + " holds "
                    + type.javaType().getSimpleName() + ", not "
                    + value.getClass().getSimpleName());
        }
        return value;
    }

    @Override
    public String toString() {
        return name;
    }
}
