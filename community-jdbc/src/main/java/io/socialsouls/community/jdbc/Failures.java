package io.socialsouls.community.jdbc;

import io.socialsouls.community.error.ConflictException;
import java.sql.SQLException;

/** What errors of the database become. */
final class Failures {
    private Failures() {}

    static RuntimeException of(Dialect dialect, SQLException failed) {
        for (SQLException each = failed; each != null; each = each.getNextException()) {
            if (dialect.isConflict(each)) {
                ConflictException conflict =
                        new ConflictException("found that another transaction got in the way (SQLState "
                                + each.getSQLState() + "), expected none");
                conflict.initCause(failed);
                return conflict;
            }
        }
        return new DatabaseException("a statement failed", failed);
    }
}
