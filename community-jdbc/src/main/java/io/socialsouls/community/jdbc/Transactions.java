package io.socialsouls.community.jdbc;

import io.socialsouls.community.jdbc.store.AfterCommit;
import java.sql.Connection;
import java.sql.SQLException;

/** Whose transactions units run in. */
interface Transactions {
    /**
     * Runs work that stays whole or leaves nothing.
     *
     * @param snapshot whether all statements should see one moment; a host's own isolation has the last word
     * @param then what the work adds to it runs after the commit
     */
    <T> T run(boolean snapshot, AfterCommit then, Work<T> work);

    /** Runs work that only reads, and need not see one moment. */
    <T> T read(Work<T> work);

    /** Whether they are the storage's own. */
    boolean own();

    /** Done on a connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
