package io.socialsouls.community.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fills every table with many rows of one group, alike in all that a list is not ordered by. */
final class ManyRows {
    /** What a column holds in the n-th row, where it is not a name or a number made of n. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("group.group_id", "'g' || n"),
            Map.entry("group.visibility", "'LISTED'"),
            Map.entry("group_lock.group_id", "'g' || n"),
            Map.entry("membership.standing", "CASE n % 2 WHEN 0 THEN 'ACTIVE' ELSE 'MUTED' END"),
            Map.entry("membership.member_role", "CASE n % 1000 WHEN 0 THEN 'OWNER' ELSE 'MEMBER' END"),
            Map.entry("alias.thread_id", "'x' || n % 100"),
            Map.entry("post.thread_id", "'x1'"),
            Map.entry("post.state", "'PUBLISHED'"),
            Map.entry("post.kind", "'REPLY'"),
            Map.entry("post.author_member", "'x1'"),
            Map.entry("review.waiting", "TRUE"),
            Map.entry("contribution.experiment_id", "'x' || n % 1000"),
            Map.entry("contribution.withdrawn", "FALSE"),
            Map.entry("notice.member_id", "'x1'"),
            Map.entry("notice.kind", "CASE n % 2 WHEN 0 THEN 'REPLY' ELSE 'MENTION' END"),
            Map.entry("notice.is_read", "n % 1000 <> 0"),
            Map.entry("read_marker.member_id", "'x1'"),
            Map.entry("thanks.member_id", "'x1'"),
            Map.entry("journal.audience", "'MEMBERS'"),
            Map.entry("idempotency.person_id", "'x' || n % 100"));

    private ManyRows() {}

    static List<String> statements(Connection connection, String prefix, int rows) throws SQLException {
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        try (ResultSet columns = connection.getMetaData().getColumns(null, connection.getSchema(), prefix + "%", "%")) {
            while (columns.next()) {
                String table = columns.getString("TABLE_NAME").substring(prefix.length());
                String column = columns.getString("COLUMN_NAME");
                tables.computeIfAbsent(table, any -> new LinkedHashMap<>())
                        .put(
                                column,
                                value(table, column, columns.getString("TYPE_NAME"), columns.getString("IS_NULLABLE")));
            }
        }
        tables.remove("schema_step");
        List<String> statements = new ArrayList<>();
        tables.forEach((table, values) -> statements.add(insert(prefix + table, values, rows)));
        Map<String, String> inManyGroups = new LinkedHashMap<>(tables.getOrDefault("identity", Map.of()));
        inManyGroups.put("group_id", "'g' || n");
        inManyGroups.put("person_id", "'x0'");
        statements.add(insert(prefix + "identity", inManyGroups, rows));
        return statements;
    }

    private static String insert(String table, Map<String, String> values, int rows) {
        return "INSERT INTO " + table + " (" + String.join(", ", values.keySet()) + ") SELECT "
                + String.join(", ", values.values()) + " FROM generate_series(1, " + rows + ") AS n";
    }

    private static String value(String table, String column, String type, String nullable) {
        String made = switch (nullable.equals("YES") ? "" : type) {
            case "" -> "NULL";
            case "int4", "int8" -> "n";
            case "bool" -> "FALSE";
            default -> column.equals("group_id") ? "'g'" : "'x' || n";
        };
        return VALUES.getOrDefault(table + "." + column, made);
    }
}
