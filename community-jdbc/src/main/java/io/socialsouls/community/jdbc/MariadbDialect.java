package io.socialsouls.community.jdbc;

import io.socialsouls.community.spi.row.ColumnType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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

    @Override
    public String columnType(ColumnType type, int maxLength) {
        return switch (type) {
            case KEY -> "VARCHAR(" + maxLength + ")";
            case CODE -> "VARCHAR(32)";
            case TEXT -> "LONGTEXT";
            case INTEGER -> "INTEGER";
            case LONG, INSTANT -> "BIGINT";
            case FLAG -> "BOOLEAN";
        };
    }

    @Override
    public String tableOptions() {
        return " ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin";
    }

    @Override
    public boolean ignoresDuplicates() {
        return true;
    }

    @Override
    public String raise(String table, Map<String, String> columns, List<String> key, String number) {
        List<String> names = List.copyOf(columns.keySet());
        List<String> others = new ArrayList<>();
        names.stream()
                .filter(name -> !key.contains(name) && !name.equals(number))
                .forEach(name -> others.add(
                        name + " = IF(" + number + " < VALUES(" + number + "), VALUES(" + name + "), " + name + ")"));
        // Last: the assignments before it look at the number that was there.
        others.add(number + " = GREATEST(" + number + ", VALUES(" + number + "))");
        return "INSERT INTO " + table + " (" + String.join(", ", names) + ") VALUES ("
                + String.join(", ", Collections.nCopies(names.size(), "?")) + ") ON DUPLICATE KEY UPDATE "
                + String.join(", ", others);
    }
}
