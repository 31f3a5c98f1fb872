package io.socialsouls.community.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A statement as it was sent. */
final class Recorded {
    private final String sql;
    private final SortedMap<Integer, Object> parameters = new TreeMap<>();
    private final List<String> batch = new ArrayList<>();

    Recorded(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    void set(int at, Object value) {
        parameters.put(at, value);
    }

    void addBatch() {
        batch.add(shown());
    }

    /** The statement with its parameters: equal to another that asks or does the same. */
    String told() {
        return sql + " with " + (batch.isEmpty() ? shown() : batch);
    }

    private String shown() {
        return parameters.values().stream()
                .map(value -> value instanceof byte[] bytes
                        ? new String(bytes, StandardCharsets.UTF_8)
                        : String.valueOf(value))
                .toList()
                .toString();
    }

    boolean isRead() {
        return sql.stripLeading().startsWith("SELECT");
    }

    /** How the database would go about it. */
    String plan(Connection connection) throws SQLException {
        return plan(connection, "EXPLAIN ", 1);
    }

    /** How SQLite would: its EXPLAIN alone lists the instructions. */
    String queryPlan(Connection connection) throws SQLException {
        return plan(connection, "EXPLAIN QUERY PLAN ", 4);
    }

    private String plan(Connection connection, String explain, int column) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(explain + sql)) {
            for (var parameter : parameters.entrySet()) {
                statement.setObject(parameter.getKey(), parameter.getValue());
            }
            List<String> lines = new ArrayList<>(Collections.singletonList(sql.replaceAll("\\s+", " ")));
            try (ResultSet plan = statement.executeQuery()) {
                while (plan.next()) {
                    lines.add(plan.getString(column));
                }
            }
            return String.join(System.lineSeparator(), lines);
        }
    }
}
