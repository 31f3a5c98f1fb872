package io.socialsouls.community.jdbc;

import io.socialsouls.community.spi.row.ColumnType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** MariaDB with InnoDB. */
final class MariadbDialect implements Dialect {
    /** Duplicate key, lock wait timeout, deadlock, row changed since the snapshot; not all have an SQLState of their own. */
    private static final Set<Integer> CONFLICTS = Set.of(1062, 1205, 1213, 1020);

    /** Compares by bytes, trailing blanks included. */
    private static final String COLLATION = "utf8mb4_nopad_bin";

    @Override
    public String name() {
        return "mariadb";
    }

    @Override
    public int snapshotLevel() {
        return Connection.TRANSACTION_REPEATABLE_READ;
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
    public SqlType columnType(ColumnType type, int maxLength) {
        return switch (type) {
            case KEY -> binary(SqlType.sized("VARCHAR", maxLength, Types.VARCHAR));
            case CODE -> binary(SqlType.sized("VARCHAR", CODE_LENGTH, Types.VARCHAR));
            case TEXT -> binary(SqlType.plain("LONGTEXT", Types.LONGVARCHAR));
            case INTEGER -> SqlType.plain("INTEGER", Types.INTEGER);
            case LONG, INSTANT -> SqlType.plain("BIGINT", Types.BIGINT);
            case FLAG -> SqlType.plain("BOOLEAN", Types.BOOLEAN, Types.BIT);
        };
    }

    @Override
    public String tableOptions() {
        return " ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE " + COLLATION;
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

    /** The table says how its texts compare. */
    private static SqlType binary(SqlType text) {
        return text.compared(COLLATION, "");
    }
}
