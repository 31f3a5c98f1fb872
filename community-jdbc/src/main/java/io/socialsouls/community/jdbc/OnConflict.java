package io.socialsouls.community.jdbc;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Statements with {@code ON CONFLICT}, which PostgreSQL and SQLite have alike. */
final class OnConflict {
    private OnConflict() {}

    /** As {@link Dialect#raise}. */
    static String raise(String table, Collection<String> columns, List<String> key, String number) {
        List<String> others = columns.stream()
                .filter(name -> !key.contains(name))
                .map(name -> name + " = EXCLUDED." + name)
                .toList();
        return "INSERT INTO " + table + " AS there (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ") ON CONFLICT ("
                + String.join(", ", key) + ") DO UPDATE SET " + String.join(", ", others) + " WHERE there." + number
                + " < EXCLUDED." + number;
    }
}
