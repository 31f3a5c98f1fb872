package io.socialsouls.community.jdbc;

import io.socialsouls.community.spi.row.ColumnType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * PostgreSQL.
 *
 * @param direct whether nobody but the server reads the statements
 */
record PostgresqlDialect(boolean direct) implements Dialect {
    /** Serialization failure, deadlock, lock not available, duplicate key. */
    private static final Set<String> CONFLICTS = Set.of("40001", "40P01", "55P03", "23505");

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public int snapshotLevel() {
        return Connection.TRANSACTION_REPEATABLE_READ;
    }

    @Override
    public boolean seesCommits(int level) {
        // What it calls READ UNCOMMITTED is READ COMMITTED.
        return level <= Connection.TRANSACTION_READ_COMMITTED;
    }

    @Override
    public LockTimeout lockTimeout() {
        return LockTimeout.ofTransaction("SET LOCAL lock_timeout = ", Duration.ofMillis(1));
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

    @Override
    public SqlType columnType(ColumnType type, int maxLength) {
        return switch (type) {
            case KEY -> binary(maxLength);
            case CODE -> binary(CODE_LENGTH);
            case TEXT -> SqlType.plain("TEXT", Types.VARCHAR);
            case INTEGER -> SqlType.plain("INTEGER", Types.INTEGER);
            case LONG, INSTANT -> SqlType.plain("BIGINT", Types.BIGINT);
            case FLAG -> SqlType.plain("BOOLEAN", Types.BOOLEAN, Types.BIT);
        };
    }

    @Override
    public boolean severalAtOnce() {
        return direct;
    }

    @Override
    public boolean hasLateral() {
        return direct;
    }

    @Override
    public boolean hasArrays() {
        return direct;
    }

    @Override
    public String raise(String table, Map<String, String> columns, List<String> key, String number) {
        return OnConflict.raise(table, columns.keySet(), key, number);
    }

    /** Text that compares by its bytes. */
    private static SqlType binary(int length) {
        return SqlType.sized("VARCHAR", length, Types.VARCHAR).compared("C", " COLLATE \"C\"");
    }
}
