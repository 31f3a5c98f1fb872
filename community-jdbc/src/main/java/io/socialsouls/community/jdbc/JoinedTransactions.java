package io.socialsouls.community.jdbc;

import io.socialsouls.community.jdbc.store.Beginning;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitGuards;
import io.socialsouls.community.spi.UnitMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The host's transactions: each unit in a savepoint of its own, and nothing beyond it touched. */
final class JoinedTransactions implements Transactions {
    private static final Logger LOG = LoggerFactory.getLogger("io.socialsouls.community.jdbc");

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
        return lent(connection -> {
            Beginning beginning = beginning(connection);
            return inSavepoint(connection, each -> work.on(each, beginning));
        });
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
        return lent(work);
    }

    private Beginning beginning(Connection connection) throws SQLException {
        if (dialect.hasOneWriter()) {
            return staleReads ? Beginning.running(true) : new JoinedWriter();
        }
        int level = host.isolation(connection);
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
            rollbackOnly(refused);
            throw refused;
        }
    }

    /** Works on the connection of the transaction that is running, and gives it back whatever comes. */
    private <T> T lent(Work<T> work) {
        try {
            Connection connection = host.connection();
            try {
                if (Failures.<Boolean>typed(dialect, connection::getAutoCommit)) {
                    throw new IllegalStateException(
                            "the host's connection is in autocommit mode; a joined storage needs a running transaction");
                }
                return work.on(connection);
            } finally {
                release(connection);
            }
        } catch (SQLException failed) {
            throw Failures.of(dialect, failed);
        }
    }

    private void release(Connection connection) {
        try {
            host.release(connection);
        } catch (SQLException | RuntimeException failed) {
            LOG.warn("giving a connection back to the host failed; its transaction is not affected", failed);
        }
    }

    private <T> T inSavepoint(Connection connection, Work<T> work) throws SQLException {
        Savepoint start = Failures.<Savepoint>typed(dialect, connection::setSavepoint);
        try {
            T result = work.on(connection);
            Failures.step(dialect, () -> connection.releaseSavepoint(start));
            return result;
        } catch (SQLException | RuntimeException | Error failed) {
            undo(connection, start, failed);
            throw failed;
        }
    }

    private void undo(Connection connection, Savepoint start, Throwable failed) {
        try {
            dialect.rollback(connection, start);
        } catch (SQLException | RuntimeException again) {
            // The database has rolled back the whole transaction, as InnoDB does in a deadlock, or the host's hook
            // refused after the savepoint was gone.
            failed.addSuppressed(again);
            rollbackOnly(failed);
        }
    }

    private void rollbackOnly(Throwable failed) {
        try {
            host.setRollbackOnly();
        } catch (RuntimeException refused) {
            failed.addSuppressed(refused);
        }
    }
}
