package io.socialsouls.community.jdbc;

import io.socialsouls.community.spi.row.ColumnType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** SQLite 3 by the driver of xerial. */
final class SqliteDialect implements Dialect {
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int CONSTRAINT = 19;

    /** The driver gives the extended code as a word at the beginning of its message alone. */
    private static final List<String> DUPLICATES =
            List.of("[SQLITE_CONSTRAINT_PRIMARYKEY]", "[SQLITE_CONSTRAINT_UNIQUE]");

    private static final String WAL = "wal";

    /** Of {@code PRAGMA synchronous}: each commit is on the disk before it returns. */
    private static final int FULL = 2;

    /** Texts compare by the bytes of the encoding, which a database is given when it is made. */
    private static final String COLLATION = "BINARY";

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public int snapshotLevel() {
        return Connection.TRANSACTION_SERIALIZABLE;
    }

    @Override
    public boolean hasOneWriter() {
        return true;
    }

    @Override
    public List<String> unsafeSettings(Connection connection) throws SQLException {
        List<String> unsafe = new ArrayList<>();
        String journal = setting(connection, "journal_mode");
        if (!journal.equals(WAL)) {
            unsafe.add("journal_mode is " + journal + ", expected " + WAL
                    + ": open the database by jdbc:sqlite:FILE?journal_mode=WAL");
        }
        String synchronous = setting(connection, "synchronous");
        if (Integer.parseInt(synchronous) < FULL) {
            unsafe.add("synchronous is " + synchronous + ", expected " + FULL
                    + " or more: open the database by jdbc:sqlite:FILE?synchronous=FULL");
        }
        return unsafe;
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet said = statement.executeQuery("PRAGMA " + name)) {
            return said.getString(1);
        }
    }

    @Override
    public String forUpdate() {
        return "";
    }

    @Override
    public LockTimeout lockTimeout() {
        return LockTimeout.ofSession("PRAGMA busy_timeout", "PRAGMA busy_timeout = ", Duration.ofMillis(1));
    }

    @Override
    public boolean isConflict(SQLException failed) {
        int code = failed.getErrorCode();
        return code == BUSY || code == LOCKED || (code == CONSTRAINT && isDuplicate(failed));
    }

    private static boolean isDuplicate(SQLException failed) {
        return DUPLICATES.stream().anyMatch(String.valueOf(failed.getMessage())::startsWith);
    }

    @Override
    public boolean schemasAreCatalogs() {
        return false;
    }

    @Override
    public boolean hasSchemas() {
        return false;
    }

    @Override
    public boolean idsAreBytes() {
        return false;
    }

    @Override
    public SqlType columnType(ColumnType type, int maxLength) {
        return switch (type) {
            case KEY, CODE, TEXT -> SqlType.plain("TEXT", Types.VARCHAR).compared(COLLATION, "");
            case INTEGER, LONG, INSTANT, FLAG -> SqlType.plain("INTEGER", Types.INTEGER);
        };
    }

    @Override
    public String tableOptions() {
        return " STRICT, WITHOUT ROWID";
    }

    @Override
    public String raise(String table, Map<String, String> columns, List<String> key, String number) {
        return OnConflict.raise(table, columns.keySet(), key, number);
    }

    @Override
    public String collations() {
        return """
                SELECT made.name AS table_name, col.name AS column_name, COALESCE(
                    (SELECT part.coll FROM pragma_index_list(made.name) AS of_table, pragma_index_xinfo(of_table.name) AS part
                     WHERE part.name = col.name AND part.key = 1 AND part.coll <> 'BINARY' LIMIT 1),
                    CASE code.encoding WHEN 'UTF-8' THEN 'BINARY' ELSE 'BINARY of ' || code.encoding END) AS collation_name
                FROM pragma_table_list AS made, pragma_table_info(made.name) AS col, pragma_encoding AS code
                WHERE made.schema = COALESCE(?, 'main') AND made.type = 'table'""";
    }

    @Override
    public Optional<String> indexes() {
        return Optional.of("""
                SELECT of_table.name AS index_name, of_table."unique" AS is_unique, part.name AS column_name,
                    part."desc" AS is_descending
                FROM pragma_index_list(?) AS of_table, pragma_index_xinfo(of_table.name) AS part
                WHERE part.key = 1 AND part.name IS NOT NULL ORDER BY of_table.name, part.seqno""");
    }
}
