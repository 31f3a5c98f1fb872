package io.socialsouls.community.jdbc.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * A statement with a limit to how long it takes. Some drivers keep the limit for the whole session, so it is set back.
 *
 * @param statement closed with this
 * @param limited whether a limit was set
 * @param before the limit in seconds, before it was set
 */
record Timed(PreparedStatement statement, boolean limited, int before) implements AutoCloseable {
    static Timed of(PreparedStatement statement, int seconds) throws SQLException {
        if (seconds == 0) {
            return new Timed(statement, false, 0);
        }
        try {
            int before = statement.getQueryTimeout();
            statement.setQueryTimeout(seconds);
            return new Timed(statement, true, before);
        } catch (SQLException | RuntimeException failed) {
            statement.close();
            throw failed;
        }
    }

    @Override
    public void close() throws SQLException {
        try (PreparedStatement closed = statement) {
            if (limited) {
                closed.setQueryTimeout(before);
            }
        }
    }
}
