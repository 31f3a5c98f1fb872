package io.socialsouls.community.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;

/**
 * How a database is told how long a statement may wait for what others have locked.
 *
 * @param ask reads the limit of the session; absent where a limit ends with the transaction it is set in
 * @param set sets it, with the number of units behind
 * @param unit what it counts in; a part of one counts as one
 */
public record LockTimeout(Optional<String> ask, String set, Duration unit) {
    /** A limit of the session's, which has to be set back. */
    static LockTimeout ofSession(String ask, String set, Duration unit) {
        return new LockTimeout(Optional.of(ask), set, unit);
    }

    /** A limit that ends with the transaction. */
    static LockTimeout ofTransaction(String set, Duration unit) {
        return new LockTimeout(Optional.empty(), set, unit);
    }

    /** {@return sets a limit in a transaction that has begun} */
    Limit of(Duration most) {
        long units = most.plus(unit).minusNanos(1).dividedBy(unit);
        return connection -> {
            try (Statement statement = connection.createStatement()) {
                Optional<Long> before = Optional.empty();
                if (ask.isPresent()) {
                    before = Optional.of(number(statement, ask.get()));
                }
                statement.execute(set + units);
                return restoring(before);
            }
        };
    }

    private Restoring restoring(Optional<Long> before) {
        return connection -> {
            if (before.isPresent()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(set + before.get());
                }
            }
        };
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet result = statement.executeQuery(sql)) {
            if (!result.next()) {
                throw new SQLException("no lock timeout to be had from " + sql);
            }
            return result.getLong(1);
        }
    }

    /** Sets a limit. */
    @FunctionalInterface
    interface Limit {
        Restoring apply(Connection connection) throws SQLException;
    }

    /** Sets back what was before, once the transaction has ended. */
    @FunctionalInterface
    interface Restoring {
        void restore(Connection connection) throws SQLException;
    }
}
