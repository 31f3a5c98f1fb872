package io.socialsouls.community.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * A database that tests run on.
 *
 * @param source gives connections in autocommit mode
 * @param dialect which one it is
 */
record TestDatabase(DataSource source, Dialect dialect) {
    /** The tables with the standard prefix, made anew. */
    TestDatabase {
        if (JdbcSchema.of(source, dialect).migrate().isEmpty()) {
            throw new IllegalStateException("tables were there already");
        }
        try (Connection connection = source.getConnection()) {
            System.out.println("Tests run on " + connection.getMetaData().getDatabaseProductName() + " "
                    + connection.getMetaData().getDatabaseProductVersion());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    JdbcStorage storage() {
        return JdbcStorage.on(source).build();
    }

    void execute(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
