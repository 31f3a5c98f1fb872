package io.socialsouls.community.jdbc;

import java.sql.SQLException;

/**
 * The database failed, other than by a conflict: it cannot be reached, has no such table, is out of space. The cause is
 * what the driver said. A unit that ends in one has changed nothing, unless it failed while it was being committed: then
 * only the database knows.
 */
public final class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A failure.
     *
     * @param what what was being done
     * @param cause what the driver said
     */
    DatabaseException(String what, SQLException cause) {
        super(what + ": " + cause.getMessage() + " (SQLState " + cause.getSQLState() + ")", cause);
    }
}
