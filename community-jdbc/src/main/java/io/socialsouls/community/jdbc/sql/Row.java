package io.socialsouls.community.jdbc.sql;

import io.socialsouls.community.spi.row.ColumnType;
import java.sql.ResultSet;
import java.sql.SQLException;
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
     * The value of a declared column.
     *
     * @param place of the column in the statement, from 1
     * @param type what the column holds
     * @return absent for NULL
     * @throws SQLException if it cannot be read
     */
    public Optional<Object> value(int place, ColumnType type) throws SQLException {
        Object value = switch (type) {
            case KEY, CODE, TEXT -> results.getString(place);
            case INTEGER -> results.getInt(place);
            case LONG -> results.getLong(place);
            case INSTANT -> Micros.instant(results.getLong(place));
            case FLAG -> results.getBoolean(place);
        };
        return results.wasNull() ? Optional.empty() : Optional.ofNullable(value);
    }
}
