package io.socialsouls.community.examples.reliability;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.socialsouls.community.jdbc.Dialect;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Connections to a database.
 *
 * @param source gives them
 * @param dialect of the database
 */
record Pool(HikariDataSource source, Dialect dialect) implements AutoCloseable {
    static Pool open(String url, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(connections);
        HikariDataSource source = new HikariDataSource(config);
        try (Connection connection = source.getConnection()) {
            return new Pool(source, Dialect.of(connection));
        } catch (SQLException | RuntimeException failed) {
            source.close();
            throw new IllegalStateException("no database at " + url, failed);
        }
    }

    @Override
    public void close() {
        source.close();
    }
}
