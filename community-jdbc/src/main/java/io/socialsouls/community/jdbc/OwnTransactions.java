package io.socialsouls.community.jdbc;

import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitGuards;
import io.socialsouls.community.spi.UnitMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Transactions of the storage's own: a connection for each, taken and given back exactly once, as it was. */
final class OwnTransactions implements Transactions {
    private static final Logger LOG = LoggerFactory.getLogger("io.socialsouls.community.jdbc");

    private static final int NOT_ASKED = -1;

    private final DataSource source;
    private final Dialect dialect;
    /** The isolation that connections come with, and are given back with. */
    private volatile int usual;

    OwnTransactions(DataSource source, Dialect dialect, TransactionSettings settings) {
        this.source = source;
        this.dialect = dialect;
        usual = settings.isolation().orElse(NOT_ASKED);
    }

    DataSource source() {
        return source;
    }

    @Override
    public boolean own() {
        return true;
    }

    @Override
    public <T> T run(UnitMode mode, UnitWork<T> work) {
        int level = mode == UnitMode.READS ? dialect.snapshotLevel() : Connection.TRANSACTION_READ_COMMITTED;
        return onConnection(connection -> inTransaction(connection, level, each -> work.on(each, false)));
    }

    @Override
    public <T> T inUnit(
            UnitGuards guards,
            UnitMode mode,
            Function<? super StorageUnit, ? extends T> work,
            UnitGuards.Transaction<T> transaction) {
        return guards.run(mode, work, transaction);
    }

    @Override
    public <T> T read(Work<T> work) {
        return onConnection(connection -> {
            try {
                return work.on(connection);
            } finally {
                if (!connection.getAutoCommit()) {
                    connection.rollback();
                }
            }
        });
    }

    private <T> T onConnection(Work<T> work) {
        Connection connection;
        try {
            connection = source.getConnection();
        } catch (SQLException failed) {
            throw new DatabaseException("no connection", failed);
        }
        try {
            return work.on(connection);
        } catch (SQLException failed) {
            throw Failures.of(dialect, failed);
        } finally {
            // What is committed stays so, whatever becomes of the connection: that is for the pool to sort out.
            quietly("giving a connection back", connection::close);
        }
    }

    private <T> T inTransaction(Connection connection, int level, Work<T> work) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        // Asked first: it may begin a transaction, in which no level can be set.
        int before = usual(connection);
        if (autoCommit) {
            connection.setAutoCommit(false);
        } else {
            // A pool may have left a transaction open that sees a moment long past.
            connection.rollback();
        }
        try {
            return atLevel(connection, before, level, work);
        } finally {
            if (autoCommit) {
                quietly("restoring autocommit", () -> connection.setAutoCommit(true));
            }
        }
    }

    /** Most drivers ask the database to set the level: that is left out where the connection has it. */
    private static <T> T atLevel(Connection connection, int before, int level, Work<T> work) throws SQLException {
        if (level == before) {
            return committed(connection, work);
        }
        connection.setTransactionIsolation(level);
        try {
            return committed(connection, work);
        } finally {
            quietly("restoring the isolation", () -> connection.setTransactionIsolation(before));
        }
    }

    /** Asked once: all connections of a source come alike. */
    private int usual(Connection connection) throws SQLException {
        if (usual == NOT_ASKED) {
            usual = connection.getTransactionIsolation();
        }
        return usual;
    }

    private static <T> T committed(Connection connection, Work<T> work) throws SQLException {
        try {
            T result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException | Error failed) {
            try {
                connection.rollback();
            } catch (SQLException again) {
                failed.addSuppressed(again);
            }
            throw failed;
        }
    }

    private static void quietly(String what, Step step) {
        try {
            step.take();
        } catch (SQLException failed) {
            LOG.warn("{} failed; the transaction is not affected", what, failed);
        }
    }

    /** Something done with a connection. */
    @FunctionalInterface
    private interface Step {
        void take() throws SQLException;
    }
}
