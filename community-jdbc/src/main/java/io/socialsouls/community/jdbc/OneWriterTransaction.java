package io.socialsouls.community.jdbc;

import io.socialsouls.community.jdbc.sql.Statements;
import io.socialsouls.community.jdbc.store.Beginning;
import io.socialsouls.community.spi.UnitMode;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A transaction of the storage's own where one writes at a time. One that reads begins at once and sees one moment. One
 * that writes begins when it locks, as the writer: what it read before were statements by themselves, so that whoever is
 * turned away never waits. It begins and ends by statements: by {@link Connection#commit()} the driver of SQLite also
 * begins the next transaction, which may have to wait, and fail after the commit.
 */
final class OneWriterTransaction implements Beginning {
    private final Connection connection;
    private boolean begun;

    private OneWriterTransaction(Connection connection) {
        this.connection = connection;
    }

    /** Runs work on a connection in autocommit mode. */
    static <T> T run(Connection connection, UnitMode mode, UnitWork<T> work) throws SQLException {
        OneWriterTransaction transaction = new OneWriterTransaction(connection);
        if (mode == UnitMode.READS) {
            transaction.begin("BEGIN");
        }
        try {
            T result = work.on(connection, transaction);
            transaction.end("COMMIT");
            return result;
        } catch (SQLException | RuntimeException | Error failed) {
            try {
                transaction.end("ROLLBACK");
            } catch (SQLException again) {
                failed.addSuppressed(again);
            }
            throw failed;
        }
    }

    @Override
    public boolean stale() {
        return false;
    }

    @Override
    public void toWrite(Statements statements) {
        if (!begun) {
            statements.update("BEGIN IMMEDIATE");
            begun = true;
        }
    }

    private void begin(String statement) throws SQLException {
        execute(statement);
        begun = true;
    }

    private void end(String statement) throws SQLException {
        if (begun) {
            execute(statement);
            begun = false;
        }
    }

    private void execute(String statement) throws SQLException {
        try (var executed = connection.prepareStatement(statement)) {
            executed.execute();
        }
    }
}
