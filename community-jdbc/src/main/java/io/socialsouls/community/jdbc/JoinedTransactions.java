package io.socialsouls.community.jdbc;

import io.socialsouls.community.jdbc.store.Beginning;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitGuards;
import io.socialsouls.community.spi.UnitMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Function;

/** The host's transactions: each unit in a savepoint of its own, and nothing beyond it touched. */
final class JoinedTransactions implements Transactions {
    private final HostTransaction host;
    private final Dialect dialect;
    private final boolean staleReads;

    JoinedTransactions(HostTransaction host, Dialect dialect, TransactionSettings settings) {
        this.host = host;
        this.dialect = dialect;
        staleReads = settings.staleReads();
    }

    @Override
    public boolean own() {
        return false;
    }

    @Override
    public <T> T run(UnitMode mode, UnitWork<T> work) {
        try {
            Connection connection = host.connection();
            if (connection.getAutoCommit()) {
                throw new IllegalStateException(
                        "the host's connection is in autocommit mode; a joined storage needs a running transaction");
            }
            Beginning beginning = beginning();
            return inSavepoint(connection, each -> work.on(each, beginning));
        } catch (SQLException failed) {
            throw Failures.of(dialect, failed);
        }
    }

    @Override
    public <T> T inUnit(
            UnitGuards guards,
            UnitMode mode,
            Function<? super StorageUnit, ? extends T> work,
            UnitGuards.Transaction<T> transaction) {
        return guards.run(mode, work, this::afterCommit, transaction);
    }

    @Override
    public <T> T read(Work<T> work) {
        try {
            return work.on(host.connection());
        } catch (SQLException failed) {
            throw Failures.of(dialect, failed);
        }
    }

    private Beginning beginning() throws SQLException {
        if (dialect.hasOneWriter()) {
            return staleReads ? Beginning.running(true) : new JoinedWriter();
        }
        int level = host.isolation();
        boolean stale = !dialect.seesCommits(level);
        if (stale && !staleReads) {
            throw new IsolationException(level);
        }
        return Beginning.running(stale);
    }

    /** What the unit did is part of the host's transaction by now: without its listeners it must not be committed. */
    private void afterCommit(Runnable actions) {
        try {
            host.afterCommit(actions);
        } catch (RuntimeException | Error refused) {
            host.setRollbackOnly();
            throw refused;
        }
    }

    private <T> T inSavepoint(Connection connection, Work<T> work) throws SQLException {
        Savepoint start = connection.setSavepoint();
        try {
            T result = work.on(connection);
            connection.releaseSavepoint(start);
            return result;
        } catch (SQLException | RuntimeException | Error failed) {
            undo(connection, start, failed);
            throw failed;
        }
    }

    private void undo(Connection connection, Savepoint start, Throwable failed) {
        try {
            dialect.rollback(connection, start);
        } catch (SQLException again) {
            // The database has rolled back the whole transaction, as InnoDB does in a deadlock, or the host's hook
            // refused after the savepoint was gone.
            failed.addSuppressed(again);
            host.setRollbackOnly();
        }
    }
}
