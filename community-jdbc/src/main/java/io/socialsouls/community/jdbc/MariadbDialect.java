package io.socialsouls.community.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** MariaDB with InnoDB. */
final class MariadbDialect implements Dialect {
    /** Duplicate key, lock wait timeout, deadlock, row changed since the snapshot; not all have an SQLState of their own. */
    private static final Set<Integer> CONFLICTS = Set.of(1062, 1205, 1213, 1020);

    @Override
    public String name() {
        return "mariadb";
    }

    @Override
    public Restoring begin(Connection connection, boolean snapshot) throws SQLException {
        return TransactionLevel.set(connection, snapshot);
    }

    @Override
    public boolean isConflict(SQLException failed) {
        return CONFLICTS.contains(failed.getErrorCode());
    }

    @Override
    public boolean schemasAreCatalogs() {
        return true;
    }

    @Override
    public boolean idsAreBytes() {
        return false;
    }
}
