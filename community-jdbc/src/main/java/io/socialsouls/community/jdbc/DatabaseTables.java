package io.socialsouls.community.jdbc;

import io.socialsouls.community.jdbc.sql.TableNames;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The tables that a database has under a prefix, as its driver tells; all names in lower case. */
final class DatabaseTables {
    private final Map<String, Map<String, Column>> columns = new HashMap<>();
    private final Map<String, Map<String, TableIndex>> indexes = new HashMap<>();
    private final Map<String, List<String>> primaryKeys = new HashMap<>();

    private DatabaseTables() {}

    static DatabaseTables read(Connection connection, Dialect dialect, TableNames names) throws SQLException {
        DatabaseMetaData metadata = connection.getMetaData();
        boolean upper = metadata.storesUpperCaseIdentifiers();
        boolean catalogs = dialect.schemasAreCatalogs();
        @Nullable
        String place = names.schema()
                .map(name -> upper ? name.toUpperCase(Locale.ROOT) : name)
                .orElse(catalogs ? connection.getCatalog() : connection.getSchema());
        String catalog = catalogs ? place : null;
        String schema = catalogs ? null : place;
        DatabaseTables tables = new DatabaseTables();
        String prefix = upper ? names.prefix().toUpperCase(Locale.ROOT) : names.prefix();
        tables.readColumns(metadata, catalog, schema, prefix, collations(connection, dialect.collations(), place));
        for (String table : tables.columns.keySet()) {
            String name = upper ? table.toUpperCase(Locale.ROOT) : table;
            tables.readPrimaryKey(metadata, catalog, schema, name);
            Optional<String> listing = dialect.indexes();
            if (listing.isPresent()) {
                tables.readIndexes(connection, listing.get(), name);
            } else {
                tables.readIndexes(metadata, catalog, schema, name);
            }
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

    /** Its columns in order; none if there is no such key. */
    List<String> primaryKey(String table) {
        return primaryKeys.getOrDefault(table, List.of());
    }

    Optional<TableIndex> index(String table, String index) {
        return Optional.ofNullable(indexes.getOrDefault(table, Map.of()).get(index));
    }

    private static Map<String, String> collations(Connection connection, String listing, @Nullable String place)
            throws SQLException {
        Map<String, String> collations = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(listing)) {
            statement.setString(1, place);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    collations.put(
                            lower(found, "table_name") + "." + lower(found, "column_name"),
                            found.getString("collation_name"));
                }
            }
        }
        return collations;
    }

    private void readColumns(
            DatabaseMetaData metadata,
            @Nullable String catalog,
            @Nullable String schema,
            String prefix,
            Map<String, String> collations)
            throws SQLException {
        try (ResultSet found = metadata.getColumns(catalog, schema, prefix + "%", "%")) {
            while (found.next()) {
                String table = lower(found, "TABLE_NAME");
                String column = lower(found, "COLUMN_NAME");
                if (table.startsWith(prefix.toLowerCase(Locale.ROOT))) {
                    columns.computeIfAbsent(table, any -> new HashMap<>())
                            .put(
                                    column,
                                    new Column(
                                            lower(found, "TYPE_NAME"),
                                            found.getInt("DATA_TYPE"),
                                            found.getInt("COLUMN_SIZE"),
                                            found.getInt("NULLABLE") == DatabaseMetaData.columnNullable,
                                            Optional.ofNullable(collations.get(table + "." + column))));
                }
            }
        }
    }

    private void readPrimaryKey(
            DatabaseMetaData metadata, @Nullable String catalog, @Nullable String schema, String table)
            throws SQLException {
        Map<Integer, String> parts = new TreeMap<>();
        try (ResultSet found = metadata.getPrimaryKeys(catalog, schema, table)) {
            while (found.next()) {
                parts.put(found.getInt("KEY_SEQ"), lower(found, "COLUMN_NAME"));
            }
        }
        primaryKeys.put(table.toLowerCase(Locale.ROOT), List.copyOf(parts.values()));
    }

    private void readIndexes(DatabaseMetaData metadata, @Nullable String catalog, @Nullable String schema, String table)
            throws SQLException {
        Map<String, TableIndex> read = new HashMap<>();
        try (ResultSet found = metadata.getIndexInfo(catalog, schema, table, false, true)) {
            while (found.next()) {
                if (found.getString("INDEX_NAME") != null) {
                    boolean unique = !found.getBoolean("NON_UNIQUE");
                    String term =
                            TableIndex.term(lower(found, "COLUMN_NAME"), "D".equals(found.getString("ASC_OR_DESC")));
                    add(read, lower(found, "INDEX_NAME"), unique, term);
                }
            }
        }
        indexes.put(table.toLowerCase(Locale.ROOT), read);
    }

    private void readIndexes(Connection connection, String listing, String table) throws SQLException {
        Map<String, TableIndex> read = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(listing)) {
            statement.setString(1, table);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    String term = TableIndex.term(lower(found, "column_name"), found.getBoolean("is_descending"));
                    add(read, lower(found, "index_name"), found.getBoolean("is_unique"), term);
                }
            }
        }
        indexes.put(table.toLowerCase(Locale.ROOT), read);
    }

    /** The columns of an index are listed in its order. */
    private static void add(Map<String, TableIndex> read, String index, boolean unique, String term) {
        read.merge(
                index,
                new TableIndex(unique, List.of(term)),
                (before, next) -> new TableIndex(unique, and(before.terms(), term)));
    }

    private static List<String> and(List<String> terms, String next) {
        List<String> all = new ArrayList<>(terms);
        all.add(next);
        return all;
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
     * @param collation how its texts compare; absent for the database's own way, and for what is no text
     */
    record Column(String type, int jdbcType, int size, boolean nullable, Optional<String> collation) {}
}
