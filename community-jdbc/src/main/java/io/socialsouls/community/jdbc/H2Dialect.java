package io.socialsouls.community.jdbc;

import io.socialsouls.community.spi.row.ColumnType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** H2 2.x. */
final class H2Dialect implements Dialect {
    /** H2's own level beside those of JDBC: all tables as of one moment. */
    private static final int SNAPSHOT = 6;

    /** Deadlock or concurrent update under a snapshot, lock timeout, duplicate key, concurrent update. */
    private static final Set<String> CONFLICTS = Set.of("40001", "HYT00", "23505", "90131");

    @Override
    public String name() {
        return "h2";
    }

    @Override
    public int snapshotLevel() {
        return SNAPSHOT;
    }

    @Override
    public void rollback(Connection connection, Savepoint start) throws SQLException {
        connection.rollback(start);
        // 2.5.252 wakes those who wait for a row before it is free, and no more: they sleep until their lock timeout,
        // even if the transaction ends. The second time it wakes them again, when the row has been free since the
        // first.
        connection.rollback(start);
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
        return true;
    }

    @Override
    public SqlType columnType(ColumnType type, int maxLength) {
        return switch (type) {
            // A code point takes four bytes of UTF-8 at most.
            case KEY -> SqlType.sized("VARBINARY", 4 * maxLength, Types.VARBINARY);
            case CODE -> SqlType.sized("VARCHAR", CODE_LENGTH, Types.VARCHAR);
            case TEXT -> SqlType.plain("CHARACTER LARGE OBJECT", Types.CLOB);
            case INTEGER -> SqlType.plain("INTEGER", Types.INTEGER);
            case LONG, INSTANT -> SqlType.plain("BIGINT", Types.BIGINT);
            case FLAG -> SqlType.plain("BOOLEAN", Types.BOOLEAN);
        };
    }

    @Override
    public String raise(String table, Map<String, String> columns, List<String> key, String number) {
        List<String> given = new ArrayList<>();
        columns.forEach((name, type) -> given.add("CAST(? AS " + type + ") AS " + name));
        return "MERGE INTO " + table + " AS there USING (SELECT " + String.join(", ", given) + ") AS given ON "
                + joined(key, " AND ", "there.%1$s = given.%1$s") + " WHEN MATCHED AND there." + number + " < given."
                + number + " THEN UPDATE SET "
                + joined(
                        columns.keySet().stream()
                                .filter(name -> !key.contains(name))
                                .toList(),
                        ", ",
                        "%1$s = given.%1$s")
                + " WHEN NOT MATCHED THEN INSERT (" + joined(columns.keySet(), ", ", "%1$s") + ") VALUES ("
                + joined(columns.keySet(), ", ", "given.%1$s") + ")";
    }

    private static String joined(Collection<String> names, String by, String each) {
        return String.join(by, names.stream().map(each::formatted).toList());
    }
}
