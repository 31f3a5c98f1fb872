package io.socialsouls.community.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** A host that runs its transactions with plain JDBC, one at a time on each thread. */
final class PlainHost implements HostTransaction, HostApplication {
    private final DataSource source;
    private final ThreadLocal<Optional<Running>> running = ThreadLocal.withInitial(Optional::empty);

    PlainHost(DataSource source) {
        this.source = source;
    }

    /** Begins where a member who is banned meanwhile is turned away. */
    void begin() {
        begin(Connection.TRANSACTION_READ_COMMITTED);
    }

    void begin(int isolation) {
        try {
            Connection connection = source.getConnection();
            boolean autoCommit = connection.getAutoCommit();
            // Without it, asking for the level would begin a transaction, in which no level can be set.
            connection.setAutoCommit(true);
            Running begun = new Running(connection, autoCommit, connection.getTransactionIsolation());
            connection.setTransactionIsolation(isolation);
            connection.setAutoCommit(false);
            running.set(Optional.of(begun));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    boolean isRunning() {
        return running.get().isPresent();
    }

    boolean isRollbackOnly() {
        return current().rollbackOnly;
    }

    /** Commits, and runs what was to run then, outside of any transaction. */
    void commit() {
        Running ended = current();
        try {
            if (ended.rollbackOnly) {
                throw new IllegalStateException("the transaction has to be rolled back");
            }
            ended.connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } finally {
            end();
        }
        ended.hooks.forEach(Runnable::run);
    }

    void rollback() {
        end();
    }

    /** Runs something in one transaction, which is rolled back if it throws. */
    <T> T inTransaction(Supplier<T> work, boolean commit) {
        begin();
        T result;
        try {
            result = work.get();
        } catch (RuntimeException | Error failed) {
            rollback();
            throw failed;
        }
        if (commit) {
            commit();
        } else {
            rollback();
        }
        return result;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return inTransaction(work, true);
    }

    @Override
    public HostTransaction transactions() {
        return this;
    }

    @Override
    public Connection connection() {
        return current().connection;
    }

    @Override
    public void afterCommit(Runnable action) {
        current().hooks.add(action);
    }

    @Override
    public void setRollbackOnly() {
        current().rollbackOnly = true;
    }

    private Running current() {
        return running.get().orElseThrow(() -> new IllegalStateException("no transaction is running"));
    }

    private void end() {
        Running ended = current();
        running.remove();
        try (Connection connection = ended.connection) {
            connection.rollback();
            connection.setAutoCommit(ended.autoCommit);
            connection.setTransactionIsolation(ended.isolation);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static final class Running {
        private final Connection connection;
        private final boolean autoCommit;
        private final int isolation;
        private final List<Runnable> hooks = new ArrayList<>();
        private boolean rollbackOnly;

        Running(Connection connection, boolean autoCommit, int isolation) {
            this.connection = connection;
            this.autoCommit = autoCommit;
            this.isolation = isolation;
        }
    }
}
