package io.socialsouls.community.jdbc;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The type of a column in one database.
 *
 * @param sql as in {@code CREATE TABLE}, with size and collation, without {@code NOT NULL}
 * @param size of what has one, in characters or bytes; 0 for any
 * @param collation how its texts compare, as the database calls it; absent for what is no text, or compares by its bytes
 * @param jdbcTypes what drivers call it, of {@link java.sql.Types}
 */
public record SqlType(String sql, int size, Optional<String> collation, Set<Integer> jdbcTypes) {
    public SqlType {
        Objects.requireNonNull(sql, "sql");
        Objects.requireNonNull(collation, "collation");
        jdbcTypes = Set.copyOf(jdbcTypes);
    }

    /** A type without size and collation. */
    static SqlType plain(String sql, Integer... jdbcTypes) {
        return new SqlType(sql, 0, Optional.empty(), Set.of(jdbcTypes));
    }

    /** A type with a size. */
    static SqlType sized(String name, int size, Integer jdbcType) {
        return new SqlType(name + "(" + size + ")", size, Optional.empty(), Set.of(jdbcType));
    }

    /** The same type, its texts compared in a way that the column names, or the table does for it. */
    SqlType compared(String how, String clause) {
        return new SqlType(sql + clause, size, Optional.of(how), jdbcTypes);
    }
}
