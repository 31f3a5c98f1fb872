package io.socialsouls.community.jdbc;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.spi.row.ColumnType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What differs between databases. Implementations are thread-safe. */
public interface Dialect {
    /** The most characters of a {@link ColumnType#CODE}. */
    int CODE_LENGTH = 32;

    /**
     * H2 2.x.
     *
     * @return its dialect
     */
    static Dialect h2() {
        return new H2Dialect();
    }

    /**
     * PostgreSQL.
     *
     * @return its dialect
     */
    static Dialect postgresql() {
        return new PostgresqlDialect(true);
    }

    /**
     * PostgreSQL behind something that reads the statements itself, as a router to several databases does: one statement
     * at a time, without arrays.
     *
     * @return its dialect
     */
    static Dialect postgresqlRouted() {
        return new PostgresqlDialect(false);
    }

    /**
     * MariaDB with InnoDB.
     *
     * @return its dialect
     */
    static Dialect mariadb() {
        return new MariadbDialect();
    }

    /**
     * SQLite 3.37 or later.
     *
     * @return its dialect
     */
    static Dialect sqlite() {
        return new SqliteDialect();
    }

    /**
     * Finds the dialect of a connection's database.
     *
     * @param connection asked for its database's name
     * @return one of the four
     * @throws SQLException if it does not say
     * @throws InvalidValueException if it is another
     */
    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "H2" -> h2();
            case "PostgreSQL" -> postgresql();
            case "MariaDB" -> mariadb();
            case "SQLite" -> sqlite();
            default -> throw new InvalidValueException("database", product, "SQLite, PostgreSQL, MariaDB or H2");
        };
    }

    /**
     * Names the database, and the folder of its schema.
     *
     * @return lower case
     */
    String name();

    /**
     * The level of {@link Connection#setTransactionIsolation} at which every statement sees what the first one saw.
     *
     * @return one of JDBC's, or the database's own
     */
    int snapshotLevel();

    /**
     * Whether a statement always sees what was committed before it began, at an isolation.
     *
     * @param level as {@link Connection#getTransactionIsolation} says it
     * @return false if it may see what was so when the transaction began, or what is never committed
     */
    default boolean seesCommits(int level) {
        return level == Connection.TRANSACTION_READ_COMMITTED;
    }

    /**
     * Whether the whole database has one writer at a time. A unit of the storage's own then begins its transaction as the
     * writer when it locks; a host's transaction has to be the writer from the first read on, and its isolation does not
     * matter. Default: false.
     *
     * @return true for SQLite
     */
    default boolean hasOneWriter() {
        return false;
    }

    /**
     * Looks for settings of the database with which it would lose what was acknowledged, or let who reads wait for who
     * writes. Default: none is looked at.
     *
     * @param connection in a transaction or not
     * @return one line for each setting, with what would be right; empty if the database is safe
     * @throws SQLException if it does not say
     */
    default List<String> unsafeSettings(Connection connection) throws SQLException {
        return List.of();
    }

    /**
     * What a statement ends with that locks the rows it reads until the transaction ends.
     *
     * @return with a blank before it
     */
    default String forUpdate() {
        return " FOR UPDATE";
    }

    /**
     * How this database is told how long to wait for a lock.
     *
     * @return how
     */
    LockTimeout lockTimeout();

    /**
     * Takes back what a transaction did since a savepoint. Default: {@link Connection#rollback(Savepoint)}.
     *
     * @param connection in a transaction
     * @param start set in that transaction
     * @throws SQLException if the database refuses, or has ended the transaction already
     */
    default void rollback(Connection connection, Savepoint start) throws SQLException {
        connection.rollback(start);
    }

    /**
     * Whether an error means that somebody else got in the way, so that the same unit may go through when run again:
     * serialization failure, deadlock, lock timeout, duplicate key.
     *
     * @param failed what the driver threw
     * @return whether it is a conflict
     */
    boolean isConflict(SQLException failed);

    /**
     * Whether the driver calls a schema a catalog.
     *
     * @return true for MariaDB
     */
    boolean schemasAreCatalogs();

    /**
     * Whether tables can be in a schema other than the connection's own. Default: true.
     *
     * @return false for SQLite: a transaction over its attached files is not atomic
     */
    default boolean hasSchemas() {
        return true;
    }

    /**
     * Whether the schema keeps ids as the bytes of their UTF-8 form, because texts do not compare in that order here.
     *
     * @return true for H2
     */
    boolean idsAreBytes();

    /**
     * The type of a column.
     *
     * @param type what the column holds
     * @param maxLength of a {@link ColumnType#KEY}, in code points
     * @return its type in this database
     */
    SqlType columnType(ColumnType type, int maxLength);

    /**
     * What stands behind the columns of a table that is made.
     *
     * @return nothing, or engine and character set
     */
    default String tableOptions() {
        return "";
    }

    /**
     * How the columns of a schema compare texts: no driver tells of it.
     *
     * @return a statement with the schema as its parameter, which gives {@code table_name}, {@code column_name} and
     *     {@code collation_name}
     */
    default String collations() {
        return """
                SELECT table_name, column_name, collation_name FROM information_schema.columns
                WHERE table_schema = ? AND collation_name IS NOT NULL""";
    }

    /**
     * How to list the indexes of a table where the driver does not tell which of their columns descend. Default: the
     * driver does.
     *
     * @return a statement with the table as its parameter, which gives {@code index_name}, {@code is_unique},
     *     {@code column_name} and {@code is_descending} in the order of each index
     */
    default Optional<String> indexes() {
        return Optional.empty();
    }

    /**
     * Whether a new row is written by {@code INSERT IGNORE}, which leaves it out if it has a key or something unique in
     * common with another. Otherwise the statement asks by {@code NOT EXISTS}.
     *
     * @return true for a database that locks what lies around a row to ask for it
     */
    default boolean ignoresDuplicates() {
        return false;
    }

    /**
     * Whether {@code LATERAL} is used to find the one row beside another.
     *
     * @return true for a database that may otherwise read a whole table to join a few rows
     */
    default boolean hasLateral() {
        return false;
    }

    /**
     * Whether several ids go as one parameter, {@code = ANY (?)} with an array of {@code varchar}, and not as one each.
     *
     * @return true for PostgreSQL, which would plan a long list anew each time
     */
    default boolean hasArrays() {
        return false;
    }

    /**
     * Whether the driver sends several statements, with semicolons between them, in one trip, and says of each what it
     * did. Changes that follow on each other are then sent so.
     *
     * @return true for PostgreSQL
     */
    default boolean severalAtOnce() {
        return false;
    }

    /**
     * Writes a row unless there is one with its key and a number at least as great. Must not run into a duplicate key,
     * which may end the transaction.
     *
     * @param table its name
     * @param columns the names of all columns, in the order of the parameters, with their types
     * @param key the names of those that the row is found by
     * @param number the name of the one that decides
     * @return a statement with one question mark a column
     */
    String raise(String table, Map<String, String> columns, List<String> key, String number);
}
