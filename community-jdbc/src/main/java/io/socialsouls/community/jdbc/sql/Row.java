package io.socialsouls.community.jdbc.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** The row that a result is at, read by the names of its columns. */
public final class Row {
    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    /**
     * Makes a value of a row.
     *
     * @param <R> what it makes
     */
    @FunctionalInterface
    public interface Reader<R> {
        /**
         * Reads the row.
         *
         * @param row only for the time of the call
         * @return what the row says
         * @throws SQLException if a column cannot be read
         */
        R read(Row row) throws SQLException;
    }

    /**
     * A text that is always there.
     *
     * @param column its name
     * @return the text
     * @throws SQLException if it cannot be read
     */
    public String text(String column) throws SQLException {
        return Objects.requireNonNull(results.getString(column), column);
    }

    /**
     * A text that may be absent.
     *
     * @param column its name
     * @return absent for NULL
     * @throws SQLException if it cannot be read
     */
    public Optional<String> optionalText(String column) throws SQLException {
        return Optional.ofNullable(results.getString(column));
    }

    /**
     * A whole number.
     *
     * @param column its name
     * @return the number
     * @throws SQLException if it cannot be read
     */
    public int integer(String column) throws SQLException {
        return results.getInt(column);
    }

    /**
     * A large whole number.
     *
     * @param column its name
     * @return the number
     * @throws SQLException if it cannot be read
     */
    public long number(String column) throws SQLException {
        return results.getLong(column);
    }

    /**
     * Yes or no.
     *
     * @param column its name
     * @return the answer
     * @throws SQLException if it cannot be read
     */
    public boolean flag(String column) throws SQLException {
        return results.getBoolean(column);
    }

    /**
     * An instant that is always there.
     *
     * @param column its name
     * @return to the microsecond
     * @throws SQLException if it cannot be read
     */
    public Instant instant(String column) throws SQLException {
        return Micros.instant(results.getLong(column));
    }

    /**
     * An instant that may be absent.
     *
     * @param column its name
     * @return absent for NULL
     * @throws SQLException if it cannot be read
     */
    public Optional<Instant> optionalInstant(String column) throws SQLException {
        Instant instant = instant(column);
        return results.wasNull() ? Optional.empty() : Optional.of(instant);
    }

    /**
     * One of a few.
     *
     * @param <E> of what
     * @param type which there are
     * @param column its name
     * @return the constant of that name
     * @throws SQLException if it cannot be read
     */
    public <E extends Enum<E>> E one(Class<E> type, String column) throws SQLException {
        return Enum.valueOf(type, text(column));
    }
}
