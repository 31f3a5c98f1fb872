package io.socialsouls.community.spi.row;

import java.time.Instant;
import java.util.Optional;

/** The values of one row, for its kind to make the row of. Valid only for the time of that call. */
@FunctionalInterface
public interface RowValues {
    /**
     * Reads a column.
     *
     * @param column its name
     * @return a value of its type's class
     */
    Optional<Object> value(String column);

    /**
     * A value that is always there.
     *
     * @param column its name
     * @return the value
     * @throws IllegalStateException if it is absent
     */
    private Object present(String column) {
        return value(column).orElseThrow(() -> new IllegalStateException("column " + column + " is absent"));
    }

    /**
     * Text.
     *
     * @param column its name
     * @return the text
     */
    default String text(String column) {
        return (String) present(column);
    }

    /**
     * Text that may be absent.
     *
     * @param column its name
     * @return the text
     */
    default Optional<String> optionalText(String column) {
        return value(column).map(String.class::cast);
    }

    /**
     * A number of 32 bits.
     *
     * @param column its name
     * @return the number
     */
    default int integer(String column) {
        return (Integer) present(column);
    }

    /**
     * A number of 64 bits.
     *
     * @param column its name
     * @return the number
     */
    default long number(String column) {
        return (Long) present(column);
    }

    /**
     * An instant.
     *
     * @param column its name
     * @return to the microsecond
     */
    default Instant instant(String column) {
        return (Instant) present(column);
    }

    /**
     * An instant that may be absent.
     *
     * @param column its name
     * @return to the microsecond
     */
    default Optional<Instant> optionalInstant(String column) {
        return value(column).map(Instant.class::cast);
    }

    /**
     * Yes or no.
     *
     * @param column its name
     * @return the answer
     */
    default boolean flag(String column) {
        return (Boolean) present(column);
    }

    /**
     * One of a few.
     *
     * @param <E> of what
     * @param type which there are
     * @param column its name
     * @return the constant of that name
     */
    default <E extends Enum<E>> E one(Class<E> type, String column) {
        return Enum.valueOf(type, text(column));
    }

    /**
     * One of a few that may be absent.
     *
     * @param <E> of what
     * @param type which there are
     * @param column its name
     * @return the constant of that name
     */
    default <E extends Enum<E>> Optional<E> optionalOne(Class<E> type, String column) {
        return optionalText(column).map(name -> Enum.valueOf(type, name));
    }
}
