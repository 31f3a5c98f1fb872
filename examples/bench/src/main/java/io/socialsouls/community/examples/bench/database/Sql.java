package io.socialsouls.community.examples.bench.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Statements of one transaction, as little between them and the driver as anybody would write. */
final class Sql {
    private final Connection connection;

    private Sql(Connection connection) {
        this.connection = connection;
    }

    /** Reads one row. */
    interface Reader<R> {
        R read(ResultSet row) throws SQLException;
    }

    /** What is done in a transaction. */
    interface Work<R> {
        R on(Sql sql) throws SQLException;
    }

    /** Runs work that writes, at the pool's isolation. */
    static void write(DataSource source, Work<?> work) {
        run(source, Connection.TRANSACTION_READ_COMMITTED, work);
    }

    /** Runs work that reads, at one moment. */
    static <R> R read(DataSource source, Work<R> work) {
        return run(source, Connection.TRANSACTION_REPEATABLE_READ, work);
    }

    /** Runs one statement that reads, in no transaction. */
    static <R> R look(DataSource source, Work<R> work) {
        try (Connection connection = source.getConnection()) {
            return work.on(new Sql(connection));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static <R> R run(DataSource source, int isolation, Work<R> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
                connection.setTransactionIsolation(isolation);
            }
            try {
                R result = work.on(new Sql(connection));
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    <R> List<R> list(String text, Reader<R> reader, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(text, parameters);
                ResultSet row = statement.executeQuery()) {
            List<R> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(reader.read(row));
            }
            return rows;
        }
    }

    /** {@return the one row} */
    <R> R one(String text, Reader<R> reader, Object... parameters) throws SQLException {
        List<R> rows = list(text, reader, parameters);
        if (rows.size() != 1) {
            throw new IllegalStateException("found " + rows.size() + " rows, expected one, by " + text);
        }
        return rows.get(0);
    }

    /** Changes exactly one row. */
    void change(String text, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(text, parameters)) {
            int changed = statement.executeUpdate();
            if (changed != 1) {
                throw new IllegalStateException("changed " + changed + " rows, expected one, by " + text);
            }
        }
    }

    private PreparedStatement prepare(String text, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        for (int at = 0; at < parameters.length; at++) {
            statement.setObject(at + 1, parameters[at]);
        }
        return statement;
    }
}
