package io.socialsouls.community.jdbc;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.jdbc.sql.Statements;
import io.socialsouls.community.jdbc.sql.TableNames;
import io.socialsouls.community.jdbc.sql.Text;
import io.socialsouls.community.spi.Kinds;
import io.socialsouls.community.spi.UnitMode;
import io.socialsouls.community.spi.row.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The tables of a {@link JdbcStorage}: made, moved on and looked at only when a host asks. Thread-safe, but one process
 * at a time should make or move on.
 *
 * <p>A host that has Flyway can leave the making to it: the steps are in the jar, in
 * {@code io/socialsouls/community/jdbc/}<em>database</em>, as {@code V1__community.sql} and so on, with the standard prefix.
 */
public final class JdbcSchema {
    private static final String STEPS = "schema_step";

    private final OwnTransactions transactions;
    private final Dialect dialect;
    private final TableNames names;
    private final List<Script> scripts;

    private JdbcSchema(DataSource source, Dialect dialect, TableNames names, List<Script> scripts) {
        transactions = new OwnTransactions(source, dialect, TransactionSettings.STANDARD);
        this.dialect = dialect;
        this.names = names;
        this.scripts = scripts;
    }

    /**
     * The tables with the standard prefix, in the connection's own schema.
     *
     * @param source where
     * @param dialect which database it is
     * @return the schema
     */
    public static JdbcSchema of(DataSource source, Dialect dialect) {
        return new JdbcSchema(
                Objects.requireNonNull(source, "source"),
                Objects.requireNonNull(dialect, "dialect"),
                new TableNames(Optional.empty(), TableNames.STANDARD_PREFIX),
                Script.of(dialect));
    }

    /**
     * The same with another prefix.
     *
     * @param value as {@link JdbcStorage.Builder#tablePrefix} takes it
     * @return another schema
     */
    public JdbcSchema withTablePrefix(String value) {
        return new JdbcSchema(transactions.source(), dialect, new TableNames(names.schema(), value), scripts);
    }

    /**
     * The same in a named schema, which has to be there.
     *
     * @param value as {@link JdbcStorage.Builder#schema} takes it
     * @return another schema
     * @throws InvalidValueException if it is no plain word, or the database has no schemas, as SQLite
     */
    public JdbcSchema withSchema(String value) {
        return new JdbcSchema(
                transactions.source(), dialect, Naming.of(dialect, Optional.of(value), names.prefix()), scripts);
    }

    /** The same with other steps. */
    JdbcSchema withScripts(List<Script> value) {
        return new JdbcSchema(transactions.source(), dialect, names, List.copyOf(value));
    }

    /**
     * Makes all tables.
     *
     * @throws IllegalStateException if one is there already
     */
    public void create() {
        change(connection -> {
            if (!tables(connection).isEmpty()) {
                throw new IllegalStateException("there are tables already: migrate or validate instead");
            }
            return apply(connection, scripts);
        });
    }

    /**
     * Makes what is missing: all tables in an empty schema, else the steps since the last one that was made here.
     *
     * @return the names of the steps that were made, in order
     * @throws IllegalStateException if there are tables that were not made here
     */
    public List<String> migrate() {
        return change(connection -> {
            DatabaseTables found = tables(connection);
            if (!found.isEmpty() && !found.has(names.prefix() + STEPS)) {
                throw new IllegalStateException("there are tables, but no " + names.prefix() + STEPS
                        + ": whoever made them has to move them on");
            }
            int last = found.isEmpty() ? 0 : lastStep(connection);
            return apply(
                    connection,
                    scripts.stream().filter(each -> each.version() > last).toList());
        });
    }

    /**
     * Looks for what the storage needs and does not find: tables, columns, their types and collations and whether
     * they may be absent, primary keys, indexes, their columns and directions, and settings with which the database may lose what it was
     * given. What is there besides does not matter.
     *
     * @return one line for each thing that differs; empty if the storage can work
     */
    public List<String> validate() {
        return transactions.run(UnitMode.WRITES, (connection, beginning) -> {
            DatabaseTables found = tables(connection);
            List<String> differences = new ArrayList<>(dialect.unsafeSettings(connection));
            definitions(dialect).forEach(table -> differences.addAll(table.differences(found, names.prefix())));
            return List.copyOf(differences);
        });
    }

    /** Every table that the storage needs in a database. */
    static List<TableDefinition> definitions(Dialect dialect) {
        List<TableDefinition> definitions = new ArrayList<>(List.of(TableDefinition.lock(dialect)));
        Kinds.ALL.forEach(kind -> definitions.add(TableDefinition.of(kind, dialect)));
        return definitions;
    }

    /** Makes tables for kinds of rows that no step of the schema knows. */
    void createTables(List<Kind<?>> kinds) {
        change(connection -> {
            try (Statement statement = connection.createStatement()) {
                for (Kind<?> kind : kinds) {
                    for (String sql : TableDefinition.of(kind, dialect).statements(dialect, names.qualified(""))) {
                        statement.execute(sql);
                    }
                }
            }
            return true;
        });
    }

    private DatabaseTables tables(Connection connection) throws SQLException {
        return DatabaseTables.read(connection, dialect, names);
    }

    private List<String> apply(Connection connection, List<Script> steps) throws SQLException {
        List<String> made = new ArrayList<>();
        for (Script step : steps) {
            try (Statement statement = connection.createStatement()) {
                if (step.version() == 1) {
                    statement.execute("CREATE TABLE " + names.qualified(STEPS)
                            + " (step INTEGER NOT NULL, file_name VARCHAR(190) NOT NULL, made_at BIGINT NOT NULL,"
                            + " PRIMARY KEY (step))");
                }
                for (String sql : step.named(names).statements()) {
                    statement.execute(sql);
                }
            }
            statements(connection)
                    .update(
                            "INSERT INTO {" + STEPS + "} (step, file_name, made_at) VALUES (?, ?, ?)",
                            step.version(),
                            new Text(step.name()),
                            Instant.now());
            made.add(step.name());
        }
        return List.copyOf(made);
    }

    private int lastStep(Connection connection) {
        return statements(connection)
                .first("SELECT COALESCE(MAX(step), 0) AS step FROM {" + STEPS + "}", row -> row.integer("step"))
                .orElse(0);
    }

    private Statements statements(Connection connection) {
        return new Statements(connection, names, dialect.idsAreBytes(), failed -> Failures.of(dialect, failed));
    }

    private <T> T change(Transactions.Work<T> work) {
        return transactions.run(UnitMode.WRITES, (connection, beginning) -> {
            beginning.toWrite(statements(connection));
            return work.on(connection);
        });
    }
}
