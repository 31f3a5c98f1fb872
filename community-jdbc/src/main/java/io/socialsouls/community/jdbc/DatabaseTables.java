package io.socialsouls.community.jdbc;

import io.socialsouls.community.jdbc.sql.TableNames;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables that a database has under a prefix, as its driver tells; all names in lower case. */
final class DatabaseTables {
    private final Map<String, Map<String, Column>> columns = new HashMap<>();
    private final Map<String, Set<String>> indexes = new HashMap<>();

    private DatabaseTables() {}

    static DatabaseTables read(Connection connection, Dialect dialect, TableNames names) throws SQLException {
        DatabaseMetaData metadata = connection.getMetaData();
        boolean upper = metadata.storesUpperCaseIdentifiers();
        boolean catalogs = dialect.schemasAreCatalogs();
        String schema = names.schema()
                .map(name -> upper ? name.toUpperCase(Locale.ROOT) : name)
                .orElse(catalogs ? connection.getCatalog() : connection.getSchema());
        String catalog = catalogs ? schema : null;
        DatabaseTables tables = new DatabaseTables();
        tables.readColumns(metadata, catalog, catalogs ? null : schema, names.prefix());
        for (String table : tables.columns.keySet()) {
            tables.readIndexes(
                    metadata, catalog, catalogs ? null : schema, upper ? table.toUpperCase(Locale.ROOT) : table);
        }
        return tables;
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    boolean has(String table) {
        return columns.containsKey(table);
    }

    Optional<Column> column(String table, String column) {
        return Optional.ofNullable(columns.getOrDefault(table, Map.of()).get(column));
    }

    boolean hasIndex(String table, String index) {
        return indexes.getOrDefault(table, Set.of()).contains(index);
    }

    private void readColumns(
            DatabaseMetaData metadata, @Nullable String catalog, @Nullable String schema, String prefix)
            throws SQLException {
        try (ResultSet found = metadata.getColumns(catalog, schema, "%", "%")) {
            while (found.next()) {
                String table = lower(found, "TABLE_NAME");
                if (table.startsWith(prefix)) {
                    columns.computeIfAbsent(table, any -> new HashMap<>())
                            .put(
                                    lower(found, "COLUMN_NAME"),
                                    new Column(
                                            lower(found, "TYPE_NAME"),
                                            found.getInt("DATA_TYPE"),
                                            found.getInt("COLUMN_SIZE"),
                                            found.getInt("NULLABLE") == DatabaseMetaData.columnNullable));
                }
            }
        }
    }

    private void readIndexes(DatabaseMetaData metadata, @Nullable String catalog, @Nullable String schema, String table)
            throws SQLException {
        try (ResultSet found = metadata.getIndexInfo(catalog, schema, table, false, true)) {
            while (found.next()) {
                if (found.getString("INDEX_NAME") != null) {
                    indexes.computeIfAbsent(table.toLowerCase(Locale.ROOT), any -> new HashSet<>())
                            .add(lower(found, "INDEX_NAME"));
                }
            }
        }
    }

    private static String lower(ResultSet found, String column) throws SQLException {
        return found.getString(column).toLowerCase(Locale.ROOT);
    }

    /**
     * A column.
     *
     * @param type what the database calls its type
     * @param jdbcType what JDBC calls it
     * @param size for texts, the most characters or bytes
     * @param nullable whether it may be absent
     */
    record Column(String type, int jdbcType, int size, boolean nullable) {}
}
