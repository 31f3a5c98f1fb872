package io.socialsouls.community.jdbc;

import io.socialsouls.community.error.OutcomeUnknownException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection of a pool's, for one transaction: given back exactly once, as it was and with nothing left in it. One that
 * cannot roll back is cut instead: as it was, it would commit what is left. Not thread-safe.
 */
final class OwnConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("io.socialsouls.community.jdbc");

    private final Connection connection;
    private final Dialect dialect;
    private boolean autoCommit;
    private boolean autoCommitNow;
    private boolean byStatements;
    private OptionalInt levelBefore = OptionalInt.empty();
    private Optional<LockTimeout.Restoring> waitBefore = Optional.empty();
    /** Whether there is a transaction to end. */
    private boolean running;

    private boolean cut;

    private OwnConnection(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    static OwnConnection take(DataSource source, Dialect dialect) {
        Connection taken;
        try {
            taken = source.getConnection();
        } catch (SQLException | RuntimeException failed) {
            throw new DatabaseException("no connection", failed);
        }
        return new OwnConnection(taken, dialect);
    }

    /** Asks for the isolation that the connection has. */
    int level() {
        return typed(connection::getTransactionIsolation);
    }

    /** Notes the autocommit mode: without it, a transaction is running already. */
    void open() {
        autoCommit = typed(connection::getAutoCommit);
        autoCommitNow = autoCommit;
        running = !autoCommit;
    }

    /** Begins a transaction. Most drivers ask the database to set the level: not where the connection comes with it. */
    void begin(int level, int usual) {
        open();
        step(() -> {
            if (autoCommit) {
                connection.setAutoCommit(false);
                autoCommitNow = false;
                running = true;
            } else {
                // A pool may have left a transaction open that sees a moment long past.
                connection.rollback();
            }
            if (level != usual) {
                levelBefore = OptionalInt.of(usual);
                connection.setTransactionIsolation(level);
            }
        });
    }

    /**
     * Leaves beginning a transaction to {@link #begin(String)}, and each statement before that to itself; what a pool left
     * open is rolled back, or it would be committed.
     */
    void useAutoCommit() {
        open();
        if (!autoCommit) {
            step(() -> {
                connection.rollback();
                connection.setAutoCommit(true);
                autoCommitNow = true;
                running = false;
            });
        }
    }

    /** Begins a transaction by a statement, which ends by one too. */
    void begin(String statement) {
        step(() -> execute(statement));
        byStatements = true;
        running = true;
    }

    /** Limits how long the transaction waits for what others have locked. */
    void limitWaits(LockTimeout.Limit limit) {
        waitBefore = Optional.of(typed(() -> limit.apply(connection)));
    }

    /** Does something; what the work throws of its own is let through. */
    <T> T use(Transactions.Work<T> work) {
        try {
            return work.on(connection);
        } catch (SQLException failed) {
            throw Failures.of(dialect, failed);
        }
    }

    /** Commits what may have been written, if a transaction was begun. */
    void commit() {
        try {
            commitNow();
        } catch (SQLException | RuntimeException failed) {
            throw new OutcomeUnknownException(
                    "the commit: " + Failures.found(failed) + ", expected it to be done; only the database knows",
                    failed);
        }
    }

    /** Ends a transaction in which nothing was written. */
    void end() {
        step(this::commitNow);
    }

    private void commitNow() throws SQLException {
        if (byStatements) {
            execute("COMMIT");
        } else if (running) {
            connection.commit();
        }
        running = false;
    }

    private void rollbackNow() throws SQLException {
        if (byStatements) {
            execute("ROLLBACK");
        } else {
            connection.rollback();
        }
        running = false;
    }

    private void execute(String statement) throws SQLException {
        try (PreparedStatement executed = connection.prepareStatement(statement)) {
            executed.execute();
        }
    }

    @Override
    public void close() {
        try {
            if (running) {
                rollback();
            }
        } finally {
            if (!cut) {
                restore();
            }
            // What is committed stays so, whatever becomes of the connection: that is for the pool to sort out.
            quietly("giving a connection back", connection::close);
        }
    }

    private void rollback() {
        try {
            step(this::rollbackNow);
        } finally {
            if (running) {
                cut();
            }
        }
    }

    /** Some drivers do nothing when they are asked to abort: then the driver's own connection is closed. */
    private void cut() {
        cut = true;
        String what = "cutting a connection that does not roll back";
        quietly(what, () -> connection.abort(Runnable::run));
        quietly(what, () -> {
            Connection driver = connection.unwrap(Connection.class);
            if (!driver.isClosed()) {
                driver.close();
            }
        });
    }

    private void restore() {
        waitBefore.ifPresent(before -> quietly("restoring the lock timeout", () -> before.restore(connection)));
        levelBefore.ifPresent(
                level -> quietly("restoring the isolation", () -> connection.setTransactionIsolation(level)));
        if (autoCommit != autoCommitNow) {
            quietly("restoring autocommit", () -> connection.setAutoCommit(autoCommit));
        }
    }

    private <T> T typed(Failures.Call<T> call) {
        return Failures.typed(dialect, call);
    }

    private void step(Failures.Step step) {
        Failures.step(dialect, step);
    }

    private static void quietly(String what, Failures.Step step) {
        try {
            step.take();
        } catch (SQLException | RuntimeException failed) {
            LOG.warn("{} failed; the transaction is not affected", what, failed);
        }
    }
}
