package io.socialsouls.community.jdbc;

import io.socialsouls.community.jdbc.sql.Statements;
import io.socialsouls.community.jdbc.store.Beginning;
import io.socialsouls.community.spi.UnitMode;
import java.sql.Connection;

/**
 * A transaction of the storage's own where one writes at a time. One that reads begins at once and sees one moment. One
 * that writes begins when it locks, as the writer: what it read before were statements by themselves, so that whoever is
 * turned away never waits. It begins and ends by statements: by {@link Connection#commit()} the driver of SQLite also
 * begins the next transaction, which may have to wait, and fail after the commit.
 */
final class OneWriterTransaction implements Beginning {
    private final OwnConnection connection;
    private boolean begun;

    private OneWriterTransaction(OwnConnection connection) {
        this.connection = connection;
    }

    /** Begins on a connection in autocommit mode. */
    static OneWriterTransaction begin(OwnConnection connection, UnitMode mode) {
        OneWriterTransaction transaction = new OneWriterTransaction(connection);
        if (mode == UnitMode.READS) {
            transaction.begin("BEGIN");
        }
        return transaction;
    }

    @Override
    public boolean stale() {
        return false;
    }

    @Override
    public void toWrite(Statements statements) {
        if (!begun) {
            begin("BEGIN IMMEDIATE");
        }
    }

    private void begin(String statement) {
        connection.begin(statement);
        begun = true;
    }
}
