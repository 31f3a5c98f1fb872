package io.socialsouls.community.jdbc;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.jdbc.store.Beginning;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitGuards;
import io.socialsouls.community.spi.UnitMode;
import java.sql.Connection;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javax.sql.DataSource;

/** Transactions of the storage's own: a connection for each. */
final class OwnTransactions implements Transactions {
    private static final int NOT_ASKED = -1;

    private final DataSource source;
    private final Dialect dialect;
    private final Optional<LockTimeout.Limit> waits;
    private final Optional<BooleanSupplier> hostTransaction;
    /** The isolation that connections come with, and are given back with. */
    private volatile int usual;

    OwnTransactions(DataSource source, Dialect dialect, TransactionSettings settings) {
        this.source = source;
        this.dialect = dialect;
        waits = settings.lockTimeout().map(most -> dialect.lockTimeout().of(most));
        hostTransaction = settings.hostTransaction();
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
        try (OwnConnection connection = take()) {
            Beginning beginning = begin(connection, mode);
            T result = connection.use(each -> work.on(each, beginning));
            if (mode == UnitMode.READS) {
                connection.end();
            } else {
                connection.commit();
            }
            return result;
        }
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
        try (OwnConnection connection = take()) {
            connection.open();
            return connection.use(work);
        }
    }

    private Beginning begin(OwnConnection connection, UnitMode mode) {
        if (dialect.hasOneWriter()) {
            connection.useAutoCommit();
            waits.filter(limit -> mode != UnitMode.READS).ifPresent(connection::limitWaits);
            return OneWriterTransaction.begin(connection, mode);
        }
        if (mode == UnitMode.READS) {
            connection.begin(dialect.snapshotLevel(), usual(connection));
        } else {
            connection.begin(Connection.TRANSACTION_READ_COMMITTED, usual(connection));
            waits.ifPresent(connection::limitWaits);
        }
        return Beginning.running(false);
    }

    private OwnConnection take() {
        if (hostTransaction.filter(BooleanSupplier::getAsBoolean).isPresent()) {
            throw new CommunityException(
                    ErrorCode.WRONG_STATE,
                    "found a transaction of the host's on this thread, expected none: this storage would commit apart from"
                            + " it, on a second connection; join it (JdbcStorage.joining), or call from outside of it");
        }
        return OwnConnection.take(source, dialect);
    }

    /** Asked once: all connections of a source come alike. */
    private int usual(OwnConnection connection) {
        if (usual == NOT_ASKED) {
            usual = connection.level();
        }
        return usual;
    }
}
