package io.socialsouls.community.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Sets the isolation of one transaction where the database can: no need to ask for it before or restore it after. */
final class TransactionLevel {
    private TransactionLevel() {}

    static Dialect.Restoring set(Connection connection, boolean snapshot) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL " + (snapshot ? "REPEATABLE READ" : "READ COMMITTED"));
        }
        return () -> {};
    }
}
