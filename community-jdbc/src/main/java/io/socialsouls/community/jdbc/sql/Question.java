package io.socialsouls.community.jdbc.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is asked of a database together with other questions.
 *
 * @param <R> what a row is read to
 * @param sql with tables in braces
 * @param reader reads a row
 * @param parameters one a question mark
 * @param found is given each row
 */
public record Question<R>(String sql, Row.Reader<R> reader, List<Object> parameters, Consumer<R> found) {
    void answer(Row row) throws SQLException {
        found.accept(reader.read(row));
    }
}
