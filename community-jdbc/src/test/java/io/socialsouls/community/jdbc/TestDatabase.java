package io.socialsouls.community.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.socialsouls.community.jdbc.sql.TableNames;
import io.socialsouls.community.spi.row.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A database that tests run on, with a pool for each autocommit mode. It has tables of the standard names, tables
 * of other names in another schema, and as many sets more as are borrowed at once.
 */
final class TestDatabase {
    static {
        // Else the pool lends a connection that was cut in the last half second.
        System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "-1");
    }

    /** A schema that is not the connection's own. */
    static final String SCHEMA = "souls_schema";

    private static final String PREFIX = "souls_";
    private final ConcurrentMap<String, Set<String>> prepared = new ConcurrentHashMap<>();
    private static final int MAX_CONNECTIONS = 12;

    private final Dialect dialect;
    private final boolean durable;
    private final Pool committing;
    private final Pool waiting;
    private final Deque<TableNames> free = new ArrayDeque<>();
    private int made;

    /**
     * Makes the tables.
     *
     * @param source gives connections to an empty database
     * @param dialect which one it is
     * @param durable whether rows outlive the process that has it
     * @param session a statement for each session to begin with
     */
    TestDatabase(DataSource source, Dialect dialect, boolean durable, String session) {
        this(source, source, dialect, durable, session);
    }

    /**
     * Makes the tables.
     *
     * @param source gives connections to an empty database
     * @param waitingSource gives those that are lent not in autocommit mode
     * @param dialect which one it is
     * @param durable whether rows outlive the process that has it
     * @param session a statement for each session to begin with
     */
    TestDatabase(DataSource source, DataSource waitingSource, Dialect dialect, boolean durable, String session) {
        this.dialect = dialect;
        this.durable = durable;
        committing = new Pool(source, true, session);
        waiting = new Pool(waitingSource, false, session);
        if (dialect.hasSchemas()) {
            execute("CREATE SCHEMA " + SCHEMA);
        }
        execute("CREATE TABLE host_order (id VARCHAR(60) NOT NULL)");
        JdbcSchema.of(committing, dialect).create();
        schema(waiting, names(true)).create();
        try (Connection connection = committing.getConnection()) {
            System.out.println("Tests run on " + connection.getMetaData().getDatabaseProductName() + " "
                    + connection.getMetaData().getDatabaseProductVersion());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    Dialect dialect() {
        return dialect;
    }

    /** Gives connections in autocommit mode. */
    DataSource source() {
        return committing;
    }

    /** Gives connections in one autocommit mode. */
    DataSource source(boolean autoCommit) {
        return autoCommit ? committing : waiting;
    }

    /** Under which names a cell of the matrix has its tables. */
    TableNames names(boolean named) {
        return named
                ? new TableNames(Optional.of(SCHEMA).filter(any -> dialect.hasSchemas()), PREFIX)
                : new TableNames(Optional.empty(), TableNames.STANDARD_PREFIX);
    }

    /** Empty tables that nobody else has until they are given back. */
    TableNames borrow() {
        if (free.isEmpty()) {
            made++;
            TableNames more = new TableNames(Optional.empty(), "more" + made + "_");
            JdbcSchema.of(committing, dialect).withTablePrefix(more.prefix()).create();
            return more;
        }
        return free.pop();
    }

    /** Empties tables that were borrowed. */
    void giveBack(TableNames names) {
        empty(names);
        free.push(names);
    }

    JdbcStorage storage() {
        return JdbcStorage.on(committing).build();
    }

    void execute(String... statements) {
        try (Connection connection = committing.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Deletes all rows: with the few that a try leaves behind that is faster than to truncate. */
    void empty(TableNames names) {
        execute(Stream.concat(
                        JdbcSchema.definitions(dialect).stream().map(TableDefinition::name),
                        prepared.getOrDefault(names.qualified(""), Set.of()).stream())
                .map(table -> "DELETE FROM " + names.qualified(table))
                .toArray(String[]::new));
    }

    /** Makes tables for kinds of rows that no release has, unless they are there. */
    void prepare(TableNames names, List<Kind<?>> kinds) {
        Set<String> there = prepared.computeIfAbsent(names.qualified(""), any -> ConcurrentHashMap.newKeySet());
        List<Kind<?>> missing =
                kinds.stream().filter(kind -> there.add(kind.table())).toList();
        schema(source(), names).createTables(missing);
    }

    /** Names in another schema, which is made; where there are none, in the same with another prefix. */
    TableNames elsewhere(String schema, String prefix) {
        if (!dialect.hasSchemas()) {
            return new TableNames(Optional.empty(), prefix);
        }
        execute("CREATE SCHEMA " + schema);
        return new TableNames(Optional.of(schema), prefix);
    }

    JdbcSchema schema(TableNames names) {
        return schema(committing, names);
    }

    JdbcStorage storage(TableNames names) {
        JdbcStorage.Builder builder = JdbcStorage.on(committing).tablePrefix(names.prefix());
        return names.schema().map(builder::schema).orElse(builder).build();
    }

    private JdbcSchema schema(DataSource source, TableNames names) {
        JdbcSchema schema = JdbcSchema.of(source, dialect).withTablePrefix(names.prefix());
        return names.schema().map(schema::withSchema).orElse(schema);
    }

    /** Whether rows outlive the process. */
    boolean isDurable() {
        return durable;
    }

    /** As if the process ended: a database in a file is closed with its last connection. */
    void letGo() {
        committing.close();
        waiting.close();
        committing.reopen();
        waiting.reopen();
    }

    /** A pool that can be replaced by a new one. */
    private static final class Pool extends DelegatingDataSource {
        private final DataSource source;
        private final boolean autoCommit;
        private final String session;
        private HikariDataSource open;

        Pool(DataSource source, boolean autoCommit, String session) {
            this.source = source;
            this.autoCommit = autoCommit;
            this.session = session;
            open = opened();
            setTargetDataSource(open);
        }

        void close() {
            open.close();
        }

        void reopen() {
            open = opened();
            setTargetDataSource(open);
        }

        private HikariDataSource opened() {
            HikariConfig config = new HikariConfig();
            config.setDataSource(source);
            config.setAutoCommit(autoCommit);
            config.setConnectionInitSql(session);
            config.setMaximumPoolSize(MAX_CONNECTIONS);
            config.setMinimumIdle(1);
            return new HikariDataSource(config);
        }
    }
}
