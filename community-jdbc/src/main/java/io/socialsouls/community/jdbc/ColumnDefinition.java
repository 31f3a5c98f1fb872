package io.socialsouls.community.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A column as a kind asks for it.
 *
 * @param name in lower case
 * @param type what it holds
 * @param nullable whether it may be absent
 */
record ColumnDefinition(String name, SqlType type, boolean nullable) {
    /** As in {@code CREATE TABLE}. */
    String sql() {
        return name + " " + type.sql() + (nullable ? "" : " NOT NULL");
    }

    /** What a database lacks, or has otherwise. */
    List<String> differences(String table, DatabaseTables tables) {
        String where = "column " + table + "." + name;
        Optional<DatabaseTables.Column> found = tables.column(table, name);
        if (found.isEmpty()) {
            return List.of(where + " is missing");
        }
        DatabaseTables.Column column = found.get();
        List<String> differences = new ArrayList<>();
        if (!type.jdbcTypes().contains(column.jdbcType()) || (type.size() > 0 && type.size() != column.size())) {
            differences.add(where + " is " + column.type() + "(" + column.size() + "), expected "
                    + type.sql().toLowerCase(Locale.ROOT));
        }
        if (nullable != column.nullable()) {
            differences.add(where + " is " + (nullable ? "not " : "") + "nullable, expected "
                    + (nullable ? "nullable" : "not"));
        }
        type.collation()
                .filter(expected -> !Optional.of(expected).equals(column.collation()))
                .ifPresent(expected -> differences.add(where + " has the collation "
                        + column.collation().orElse("of the database") + ", expected " + expected));
        return differences;
    }
}
