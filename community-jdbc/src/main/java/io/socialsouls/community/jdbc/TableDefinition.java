package io.socialsouls.community.jdbc;

import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.spi.row.Column;
import io.socialsouls.community.spi.row.ColumnType;
import io.socialsouls.community.spi.row.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The table that a kind of rows takes in a database.
 *
 * @param name without prefix
 * @param columns in order
 * @param primaryKey the names of its columns
 * @param indexes besides that of the primary key
 */
record TableDefinition(
        String name, List<ColumnDefinition> columns, List<String> primaryKey, List<IndexDefinition> indexes) {
    private static final String GROUP = "group_id";

    /** The row of a group that whoever writes takes first; no kind, as it holds nothing of the group. */
    static final String LOCK = "group_lock";

    static TableDefinition of(Kind<?> kind, Dialect dialect) {
        List<ColumnDefinition> columns = new ArrayList<>(List.of(group(dialect)));
        for (Column<?> column : kind.columns()) {
            columns.add(new ColumnDefinition(
                    column.name(), dialect.columnType(column.type(), column.maxLength()), column.optional()));
        }
        List<String> key = new ArrayList<>(List.of(GROUP));
        kind.key().forEach(column -> key.add(column.name()));
        return new TableDefinition(kind.table(), columns, key, IndexDefinition.of(kind, key));
    }

    static TableDefinition lock(Dialect dialect) {
        SqlType number = dialect.columnType(ColumnType.LONG, 0);
        return new TableDefinition(
                LOCK,
                List.of(
                        group(dialect),
                        new ColumnDefinition("revision", number, false),
                        new ColumnDefinition("journal_sequence", number, false)),
                List.of(GROUP),
                List.of());
    }

    /** The statements that make it, one by one. */
    List<String> statements(Dialect dialect, String prefix) {
        List<String> lines =
                new ArrayList<>(columns.stream().map(ColumnDefinition::sql).toList());
        lines.add("PRIMARY KEY (" + String.join(", ", primaryKey) + ")");
        List<String> statements = new ArrayList<>();
        statements.add("CREATE TABLE " + prefix + name + " (\n    " + String.join(",\n    ", lines) + "\n)"
                + dialect.tableOptions());
        indexes.forEach(index -> statements.add(index.statement(prefix)));
        return statements;
    }

    /** What a database lacks, or has otherwise. */
    List<String> differences(DatabaseTables found, String prefix) {
        String table = prefix + name;
        if (!found.has(table)) {
            return List.of("table " + table + " is missing");
        }
        List<String> differences = new ArrayList<>();
        columns.forEach(column -> differences.addAll(column.differences(table, found)));
        List<String> key = found.primaryKey(table);
        if (!key.equals(primaryKey)) {
            differences.add("primary key of " + table + " is " + key + ", expected " + primaryKey);
        }
        for (IndexDefinition index : indexes) {
            String called = index.name(prefix);
            Optional<TableIndex> there = found.index(table, called);
            if (there.isEmpty()) {
                differences.add("index " + called + " on " + table + " is missing");
            } else if (!there.get().equals(index.index())) {
                differences.add(
                        "index " + called + " on " + table + " is " + there.get() + ", expected " + index.index());
            }
        }
        return differences;
    }

    private static ColumnDefinition group(Dialect dialect) {
        return new ColumnDefinition(GROUP, dialect.columnType(ColumnType.KEY, Limits.MAX_ID_LENGTH), false);
    }
}
