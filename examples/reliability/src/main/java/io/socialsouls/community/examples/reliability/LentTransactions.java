package io.socialsouls.community.examples.reliability;

import io.socialsouls.community.jdbc.HostTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** A host with plain JDBC: one transaction at a time on each thread, at {@code READ COMMITTED} where there is such a level. */
final class LentTransactions implements HostTransaction {
    private final DataSource source;
    private final boolean readCommitted;
    private final ThreadLocal<Optional<Running>> running = ThreadLocal.withInitial(Optional::empty);

    LentTransactions(DataSource source, boolean readCommitted) {
        this.source = source;
        this.readCommitted = readCommitted;
    }

    /** Runs something in one transaction, which is rolled back if it throws. */
    <T> T in(Supplier<T> work) {
        List<Runnable> hooks = new ArrayList<>();
        try (Connection connection = source.getConnection()) {
            if (readCommitted) {
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            }
            connection.setAutoCommit(false);
            Running begun = new Running(connection, hooks);
            running.set(Optional.of(begun));
            try {
                T result = work.get();
                if (begun.rollbackOnly) {
                    throw new IllegalStateException("the transaction has to be rolled back");
                }
                connection.commit();
                hooks.forEach(Runnable::run);
                return result;
            } catch (RuntimeException failed) {
                connection.rollback();
                throw failed;
            } finally {
                running.remove();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
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

    private static final class Running {
        private final Connection connection;
        private final List<Runnable> hooks;
        private boolean rollbackOnly;

        Running(Connection connection, List<Runnable> hooks) {
            this.connection = connection;
            this.hooks = hooks;
        }
    }
}
