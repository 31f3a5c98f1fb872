package io.socialsouls.community.jdbc;

import io.socialsouls.community.jdbc.sql.Statements;
import io.socialsouls.community.jdbc.store.Beginning;
import io.socialsouls.community.spi.UnitMode;

/**
 * How a unit of the storage's own begins where one writes at a time. One that reads begins at once and sees one moment. One
 * that writes begins when it locks, as the writer: what it read before were statements by themselves, so that whoever is
 * turned away never waits.
 */
final class OneWriterBeginning implements Beginning {
    private final OwnConnection connection;

    private OneWriterBeginning(OwnConnection connection) {
        this.connection = connection;
    }

    static Beginning of(OwnConnection connection, UnitMode mode) {
        connection.openInAutoCommit();
        if (mode == UnitMode.READS) {
            connection.beginBy("BEGIN");
        }
        return new OneWriterBeginning(connection);
    }

    @Override
    public boolean stale() {
        return false;
    }

    @Override
    public void toWrite(Statements statements) {
        if (!connection.isRunning()) {
            connection.beginBy("BEGIN IMMEDIATE");
        }
    }
}
