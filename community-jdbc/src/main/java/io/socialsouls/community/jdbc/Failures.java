package io.socialsouls.community.jdbc;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ConflictException;
import java.sql.SQLException;

/** What the driver throws becomes a typed error, be it checked or not. */
final class Failures {
    private Failures() {}

    /** {@return what something that a statement threw becomes; a typed error stays what it is} */
    static RuntimeException of(Dialect dialect, Exception failed) {
        if (failed instanceof CommunityException typed) {
            return typed;
        }
        if (failed instanceof SQLException said) {
            for (SQLException each = said; each != null; each = each.getNextException()) {
                if (dialect.isConflict(each)) {
                    ConflictException conflict =
                            new ConflictException("found that another transaction got in the way (SQLState "
                                    + each.getSQLState() + "), expected none");
                    conflict.initCause(failed);
                    return conflict;
                }
            }
        }
        return new DatabaseException("a statement failed", failed);
    }

    /** {@return what the driver said, in words that quote no row} */
    static String found(Exception failed) {
        return failed instanceof SQLException said
                ? "the database failed with SQLState " + said.getSQLState()
                : "the driver failed with " + failed.getClass().getName();
    }

    /** Calls the driver. */
    static <T> T typed(Dialect dialect, Call<T> call) {
        try {
            return call.make();
        } catch (SQLException | RuntimeException failed) {
            throw of(dialect, failed);
        }
    }

    /** Calls the driver for nothing in return. */
    static void step(Dialect dialect, Step step) {
        try {
            step.take();
        } catch (SQLException | RuntimeException failed) {
            throw of(dialect, failed);
        }
    }

    /** A call of the driver. */
    @FunctionalInterface
    interface Call<T> {
        T make() throws SQLException;
    }

    /** A call of the driver that gives nothing. */
    @FunctionalInterface
    interface Step {
        void take() throws SQLException;
    }
}
