package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.spi.row.Column;
import io.socialsouls.community.spi.row.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The statements that write a kind's rows. None of them runs into a duplicate key, which may end a transaction: each
 * writes only where nothing stands against it, and says by its count whether it did. While the group's lock is held
 * nobody can come between. Thread-safe.
 *
 * @param <R> the rows
 */
final class WriteSql<R> {
    private final Kind<R> kind;
    private final KindColumns<R> columns;
    private final WriteSyntax syntax;
    private final List<Column<R>> changing;
    private final String insert;
    private final String insertIfNew;
    private final String replace;
    private final String raise;

    WriteSql(Kind<R> kind, KindColumns<R> columns, WriteSyntax syntax) {
        this.kind = kind;
        this.columns = columns;
        this.syntax = syntax;
        changing = kind.columns().stream()
                .filter(column -> !kind.key().contains(column))
                .toList();
        String table = "{" + kind.table() + "}";
        String into = "INTO " + table + " (" + String.join(", ", SqlText.withGroup(kind.columns())) + ")";
        String marks = SqlText.marks(kind.columns().size() + 1);
        insert = "INSERT " + into + " VALUES (" + marks + ")";
        insertIfNew = syntax.ignoresDuplicates()
                ? "INSERT IGNORE " + into + " VALUES (" + marks + ")"
                : "INSERT " + into + " SELECT " + marks + " WHERE " + nothingLike(table);
        replace = kind.version().map(version -> replace(table, version)).orElse("");
        raise = kind.raised().map(number -> raise(table, number)).orElse("");
    }

    /** Writes a row whose key nobody can have. */
    String insert() {
        return insert;
    }

    /** The parameters of {@link #insert} and of {@link #raise}: the group, then the columns in order. */
    Object[] values(String group, R row) {
        return all(group, row).toArray();
    }

    /** Writes a row unless there is one that it may not be like. */
    String insertIfNew() {
        return insertIfNew;
    }

    Object[] insertIfNew(String group, R row) {
        List<Object> parameters = all(group, row);
        if (!syntax.ignoresDuplicates()) {
            addEqual(parameters, group, kind.key(), row);
            kind.uniqueSets().forEach(set -> addEqual(parameters, group, set.columns(), row));
        }
        return parameters.toArray();
    }

    /** Whether each part of a batch of {@link #insertIfNew()} or of {@link #replace()} says whether it wrote. */
    boolean countsBatches() {
        return !syntax.ignoresDuplicates();
    }

    /** Writes a row in the place of the version before it. */
    String replace() {
        if (replace.isEmpty()) {
            throw new IllegalArgumentException(kind + " is written once, so none is replaced");
        }
        return replace;
    }

    Object[] replace(String group, R row) {
        List<Object> parameters = new ArrayList<>();
        changing.forEach(column -> parameters.add(columns.parameter(column, column.of(row))));
        addEqual(parameters, group, kind.key(), row);
        parameters.add(kind.versionOf(row) - 1);
        return parameters.toArray();
    }

    /** Writes a row unless there is one with its key and a number at least as great. */
    String raise() {
        if (raise.isEmpty()) {
            throw new IllegalArgumentException(kind + " is not raised");
        }
        return raise;
    }

    private String replace(String table, Column<R> version) {
        List<String> changes =
                changing.stream().map(column -> column.name() + " = ?").toList();
        return "UPDATE " + table + " SET " + String.join(", ", changes) + " WHERE " + SqlText.equalInGroup(kind.key())
                + " AND " + version.name() + " = ?";
    }

    private String raise(String table, Column<R> number) {
        Map<String, String> types = new LinkedHashMap<>();
        types.put(SqlText.GROUP, syntax.type(GroupColumn.COLUMN));
        kind.columns().forEach(column -> types.put(column.name(), syntax.type(column)));
        return syntax.raise(table, types, SqlText.withGroup(kind.key()), number.name());
    }

    private String nothingLike(String table) {
        List<List<Column<R>>> own = new ArrayList<>(List.of(kind.key()));
        kind.uniqueSets().forEach(set -> own.add(set.columns()));
        return String.join(
                " AND ",
                own.stream()
                        .map(of -> "NOT EXISTS (SELECT 1 FROM " + table + " WHERE " + SqlText.equalInGroup(of) + ")")
                        .toList());
    }

    private List<Object> all(String group, R row) {
        List<Object> values = new ArrayList<>(List.of(group));
        values.addAll(columns.values(row));
        return values;
    }

    private void addEqual(List<Object> parameters, String group, List<Column<R>> of, R row) {
        parameters.add(group);
        of.forEach(column -> parameters.add(columns.parameter(column, column.of(row))));
    }
}
