package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.spi.row.Column;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.UniqueSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The statements that write a kind's rows. None of them runs into a duplicate key, which may end a transaction: each
 * writes only where nothing stands against it, and says by its count whether it did. While the group's lock is held
 * nobody can come between.
 *
 * @param <R> the rows
 */
final class KindWrites<R> {
    private final Kind<R> kind;
    private final KindColumns<R> columns;
    private final WriteSyntax syntax;
    private final String group;

    /**
     * A statement with its parameters.
     *
     * @param sql with the table in braces
     * @param parameters one a question mark
     */
    record Write(String sql, List<Object> parameters) {}

    KindWrites(Kind<R> kind, KindColumns<R> columns, WriteSyntax syntax, String group) {
        this.kind = kind;
        this.columns = columns;
        this.syntax = syntax;
        this.group = group;
    }

    /** The group, then the columns in order. */
    List<Object> values(R row) {
        List<Object> values = new ArrayList<>();
        values.add(group);
        values.addAll(columns.values(row));
        return values;
    }

    String insert() {
        return into() + " VALUES (" + marks() + ")";
    }

    /** Whether each part of a batch of {@link #insertIfNew()} says whether it wrote. */
    boolean countsBatches() {
        return !syntax.ignoresDuplicates();
    }

    String insertIfNew() {
        if (syntax.ignoresDuplicates()) {
            return insert().replace("INSERT INTO", "INSERT IGNORE INTO");
        }
        StringBuilder sql = new StringBuilder(into() + " SELECT " + marks() + " WHERE " + nothingLike(kind.key()));
        kind.uniqueSets().forEach(set -> sql.append(" AND ").append(nothingLike(set.columns())));
        return sql.toString();
    }

    Object[] insertIfNew(R row) {
        List<Object> parameters = values(row);
        if (!syntax.ignoresDuplicates()) {
            addLike(parameters, kind.key(), row);
            kind.uniqueSets().forEach(set -> addLike(parameters, set.columns(), row));
        }
        return parameters.toArray();
    }

    /** What finds the row that a row may not be like in a unique set, but for itself; absent if it lacks one of them. */
    Optional<Condition> taken(UniqueSet<R> set, R row) {
        return set.of(row)
                .map(values -> Condition.all(List.of(
                        KeyConditions.equal(set.columns(), values),
                        Condition.not(KeyConditions.equal(kind.key(), kind.keyOf(row))))));
    }

    String replace() {
        Column<R> version = version();
        String sql = "UPDATE {" + kind.table() + "} SET "
                + String.join(
                        ", ",
                        kind.columns().stream()
                                .filter(column -> !kind.key().contains(column))
                                .map(column -> column.name() + " = ?")
                                .toList())
                + " WHERE " + equal(kind.key()) + " AND " + version.name() + " = ?";
        return sql;
    }

    Object[] replace(R row) {
        List<Object> parameters = new ArrayList<>();
        kind.columns().stream()
                .filter(column -> !kind.key().contains(column))
                .forEach(column -> parameters.add(columns.parameter(column, column.of(row))));
        addLike(parameters, kind.key(), row);
        parameters.add(kind.versionOf(row) - 1);
        return parameters.toArray();
    }

    Write raise(R row) {
        Column<R> number = kind.raised().orElseThrow(() -> new IllegalArgumentException(kind + " is not raised"));
        Map<String, String> types = new LinkedHashMap<>();
        types.put("group_id", syntax.type(GroupColumn.COLUMN));
        kind.columns().forEach(column -> types.put(column.name(), syntax.type(column)));
        List<String> key = new ArrayList<>(List.of("group_id"));
        kind.key().forEach(column -> key.add(column.name()));
        return new Write(syntax.raise("{" + kind.table() + "}", types, key, number.name()), values(row));
    }

    private String into() {
        return "INSERT INTO {" + kind.table() + "} (" + String.join(", ", names()) + ")";
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(List.of("group_id"));
        kind.columns().forEach(column -> names.add(column.name()));
        return names;
    }

    private String marks() {
        return Condition.marks(kind.columns().size() + 1);
    }

    private String nothingLike(List<Column<R>> of) {
        return "NOT EXISTS (SELECT 1 FROM {" + kind.table() + "} WHERE " + equal(of) + ")";
    }

    private static String equal(List<? extends Column<?>> of) {
        List<String> terms = new ArrayList<>(List.of("group_id = ?"));
        of.forEach(column -> terms.add(column.name() + " = ?"));
        return String.join(" AND ", terms);
    }

    private void addLike(List<Object> parameters, List<Column<R>> of, R row) {
        parameters.add(group);
        of.forEach(column -> parameters.add(columns.parameter(column, column.of(row))));
    }

    private Column<R> version() {
        return kind.version()
                .orElseThrow(() -> new IllegalArgumentException(kind + " is written once, so none is replaced"));
    }
}
