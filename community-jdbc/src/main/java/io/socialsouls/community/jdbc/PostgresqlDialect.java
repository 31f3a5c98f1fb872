package io.socialsouls.community.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** PostgreSQL. */
final class PostgresqlDialect implements Dialect {
    /** Serialization failure, deadlock, lock not available, duplicate key. */
    private static final Set<String> CONFLICTS = Set.of("40001", "40P01", "55P03", "23505");

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public Restoring begin(Connection connection, boolean snapshot) throws SQLException {
        return TransactionLevel.set(connection, snapshot);
    }

    @Override
    public boolean isConflict(SQLException failed) {
        return CONFLICTS.contains(String.valueOf(failed.getSQLState()));
    }

    @Override
    public boolean schemasAreCatalogs() {
        return false;
    }

    @Override
    public boolean idsAreBytes() {
        return false;
    }
}
