package io.socialsouls.community.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A host's transactions, lent to the storage. Thread-safe: each method speaks of the transaction that the calling thread
 * is in.
 */
public interface HostTransaction {
    /**
     * The connection of the transaction that is running. The storage does not close it, and leaves its autocommit mode
     * and isolation alone.
     *
     * @return a connection that is not in autocommit mode
     * @throws SQLException if there is none to be had
     */
    Connection connection() throws SQLException;

    /**
     * The isolation of the transaction that is running. Default: asks the connection, which costs most databases a
     * statement; a host that knows says so here.
     *
     * @return as {@link Connection#getTransactionIsolation} says it
     * @throws SQLException if the database does not say
     */
    default int isolation() throws SQLException {
        return connection().getTransactionIsolation();
    }

    /**
     * Runs something once the transaction is committed. A host without a way to do so does nothing here, and follows the
     * journal from the last sequence it saw instead.
     *
     * @param action never to be run if the transaction is rolled back
     */
    void afterCommit(Runnable action);

    /**
     * Lets the transaction end in a rollback, whatever the host does next: the database has ended it already, or a unit
     * that failed could not be undone alone.
     */
    void setRollbackOnly();
}
