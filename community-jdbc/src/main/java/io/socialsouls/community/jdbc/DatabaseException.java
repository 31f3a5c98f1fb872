package io.socialsouls.community.jdbc;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import java.sql.SQLException;

/**
 * The database failed, other than by a conflict: it cannot be reached, has no such table, is out of space. The cause is
 * what the driver said, the code {@link ErrorCode#STORAGE_FAILED}. The message leaves the driver's words out: they may quote
 * a row. A unit that ends in one has changed nothing, unless it failed while it was being committed: then only the database
 * knows.
 */
public final class DatabaseException extends CommunityException {
    private static final long serialVersionUID = 1L;

    /**
     * A failure.
     *
     * @param what what was being done
     * @param cause what the driver said
     */
    DatabaseException(String what, SQLException cause) {
        super(
                ErrorCode.STORAGE_FAILED,
                what + ": the database failed with SQLState " + cause.getSQLState() + "; the cause has its words");
        initCause(cause);
    }
}
