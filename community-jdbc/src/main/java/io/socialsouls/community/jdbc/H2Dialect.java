package io.socialsouls.community.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Set;

/** H2 2.x. */
final class H2Dialect implements Dialect {
    /** H2's own level beside those of JDBC: all tables as of one moment. */
    private static final int SNAPSHOT = 6;

    /** Deadlock or concurrent update under a snapshot, lock timeout, duplicate key, concurrent update. */
    private static final Set<String> CONFLICTS = Set.of("40001", "HYT00", "23505", "90131");

    @Override
    public String name() {
        return "h2";
    }

    @Override
    public Restoring begin(Connection connection, boolean snapshot) throws SQLException {
        // Here the level belongs to the session, not to the transaction.
        int before = connection.getTransactionIsolation();
        connection.setTransactionIsolation(snapshot ? SNAPSHOT : Connection.TRANSACTION_READ_COMMITTED);
        return () -> connection.setTransactionIsolation(before);
    }

    @Override
    public void rollback(Connection connection, Savepoint start) throws SQLException {
        connection.rollback(start);
        // 2.5.252 wakes those who wait for a row before it is free, and no more: they sleep until their lock timeout,
        // even if the transaction ends. The second time it wakes them again, when the row has been free since the
        // first.
        connection.rollback(start);
    }

    @Override
    public boolean isConflict(SQLException failed) {
        return CONFLICTS.contains(String.valueOf(failed.getSQLState()));
    }

    @Override
    public boolean schemasAreCatalogs() {
        return false;
    }

    @Override
    public boolean idsAreBytes() {
        return true;
    }
}
