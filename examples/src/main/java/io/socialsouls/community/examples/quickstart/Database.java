package io.socialsouls.community.examples.quickstart;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import io.socialsouls.community.Community;
import io.socialsouls.community.core.Communities;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.jdbc.Dialect;
import io.socialsouls.community.jdbc.JdbcSchema;
import io.socialsouls.community.jdbc.JdbcStorage;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** A host's side of a database: a pool of connections, and tables that are looked at before they are used. */
final class Database implements AutoCloseable {
    private static final String SQLITE = "jdbc:sqlite:";

    private final HikariDataSource source;
    private final Dialect dialect;

    private Database(HikariDataSource source, Dialect dialect) {
        this.source = source;
        this.dialect = dialect;
    }

    static Database open(DatabaseOptions options) throws UnusableDatabaseException {
        requireDriver(options);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(options.url());
        options.user().ifPresent(config::setUsername);
        options.password().ifPresent(config::setPassword);
        config.setMaximumPoolSize(2);
        if (options.url().startsWith(SQLITE)) {
            config.addDataSourceProperty("journal_mode", "WAL");
            config.addDataSourceProperty("synchronous", "FULL");
        }
        HikariDataSource source;
        try {
            source = new HikariDataSource(config);
        } catch (PoolInitializationException refused) {
            throw unusable(options, refused);
        }
        try (Connection connection = source.getConnection()) {
            return new Database(source, Dialect.of(connection));
        } catch (SQLException broken) {
            source.close();
            throw unusable(options, broken);
        } catch (InvalidValueException unknown) {
            source.close();
            throw unknown;
        }
    }

    /** The library on this database, with the tables it needs. */
    Community community() throws UnusableDatabaseException {
        JdbcSchema schema = JdbcSchema.of(source, dialect);
        try {
            schema.migrate();
        } catch (IllegalStateException foreign) {
            throw new UnusableDatabaseException(String.valueOf(foreign.getMessage()));
        }
        List<String> differences = schema.validate();
        if (!differences.isEmpty()) {
            throw new UnusableDatabaseException("its tables are not as needed: " + String.join("; ", differences));
        }
        return Communities.builder()
                .storage(JdbcStorage.on(source).dialect(dialect).build())
                .build();
    }

    @Override
    public void close() {
        source.close();
    }

    private static void requireDriver(DatabaseOptions options) {
        try {
            DriverManager.getDriver(options.url());
        } catch (SQLException none) {
            // Not the driver manager's message, which repeats the URL with any password in it.
            throw new InvalidValueException(
                    "storage",
                    options.withoutPassword(options.url()),
                    "a JDBC URL of SQLite, PostgreSQL, MariaDB or H2, such as jdbc:sqlite:souls.db");
        }
    }

    private static UnusableDatabaseException unusable(DatabaseOptions options, Exception failed) {
        Throwable said = Objects.requireNonNullElse(failed.getCause(), failed);
        return new UnusableDatabaseException(options.withoutPassword(String.valueOf(said.getMessage())));
    }
}
