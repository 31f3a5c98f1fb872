package io.socialsouls.community.jdbc;

import io.socialsouls.community.jdbc.store.Beginning;
import java.sql.Connection;
import java.sql.SQLException;

/** Done on the connection of a unit's transaction. */
@FunctionalInterface
interface UnitWork<T> {
    /**
     * Does it.
     *
     * @param beginning what is to be done before it reads, and before it writes
     */
    T on(Connection connection, Beginning beginning) throws SQLException;
}
