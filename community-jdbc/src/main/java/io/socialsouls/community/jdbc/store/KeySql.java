package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.jdbc.sql.Ids;
import io.socialsouls.community.spi.row.Column;
import io.socialsouls.community.spi.row.ColumnType;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.UniqueSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Finds and removes rows of a kind by keys, and finds them by what is unique: one text a shape. Thread-safe.
 *
 * @param <R> the rows
 */
final class KeySql<R> {
    private static final int SEVERAL = -1;
    private static final int ARRAY = 0;

    private final Kind<R> kind;
    private final String table;
    private final List<Column<R>> key;
    private final String find;
    private final String present;
    private final String remove;
    private final String forUpdate;
    private final boolean hasArrays;
    private final boolean hasLateral;
    private final ConcurrentMap<Shape, String> texts = new ConcurrentHashMap<>();
    private final ConcurrentMap<UniqueSet<R>, String> unique = new ConcurrentHashMap<>();
    private final ConcurrentMap<Joined<R>, String> joined = new ConcurrentHashMap<>();

    /** A unique set, and the kind that is joined. */
    private record Joined<R>(UniqueSet<R> set, Kind<?> other) {}

    /**
     * What questions have in common.
     *
     * @param verb what to do with the rows
     * @param differing the place of the one column that the keys differ in; {@link #SEVERAL} if there are more
     * @param size how many keys there are, up to the next power of two; {@link #ARRAY} if they are one parameter
     */
    private record Shape(String verb, int differing, int size) {}

    KeySql(Kind<R> kind, KindColumns<R> columns, String table, WriteSyntax syntax) {
        this.kind = kind;
        this.table = table;
        key = kind.key();
        find = "SELECT " + columns.names() + " FROM " + table + " WHERE ";
        present = "SELECT " + columns.keyNames() + " FROM " + table + " WHERE ";
        remove = "DELETE FROM " + table + " WHERE ";
        forUpdate = syntax.forUpdate();
        hasArrays = syntax.hasArrays();
        hasLateral = syntax.hasLateral();
    }

    /** Reads the rows that have some keys. */
    String find(List<Key> keys) {
        return text(find, keys);
    }

    /** Reads which of some keys have a row. */
    String present(List<Key> keys) {
        return text(present, keys);
    }

    /** Reads whether a key has a row, and locks it. */
    String lock(Key locked) {
        return present(List.of(locked)) + forUpdate;
    }

    /** Removes the rows that have some keys. */
    String remove(List<Key> keys) {
        return text(remove, keys);
    }

    /** Their parameters. */
    List<Object> parameters(String group, List<Key> keys) {
        int differing = differing(keys);
        List<Object> parameters = new ArrayList<>(List.of(group));
        if (differing == SEVERAL) {
            SqlText.padded(keys).forEach(each -> parameters.addAll(KindColumns.parameters(key, each.values())));
            return parameters;
        }
        for (int at = 0; at < key.size(); at++) {
            int place = at;
            if (at == differing && isArray(at, keys.size())) {
                parameters.add(new Ids(keys.stream()
                        .map(each -> (String) each.values().get(place))
                        .toList()));
                continue;
            }
            for (Key each : at == differing ? SqlText.padded(keys) : keys.subList(0, 1)) {
                parameters.add(KindColumns.parameter(key.get(at), each.values().get(at)));
            }
        }
        return parameters;
    }

    /** Reads the row that has something to itself. */
    String unique(UniqueSet<R> set) {
        return unique.computeIfAbsent(set, any -> find + SqlText.equalInGroup(set.columns()));
    }

    /** Reads the row that has something to itself, and behind it the row of another kind with the same key. */
    String unique(UniqueSet<R> set, KindSql<?> other) {
        return joined.computeIfAbsent(new Joined<>(set, other.kind()), any -> joined(set, other));
    }

    private String joined(UniqueSet<R> set, KindSql<?> other) {
        List<String> conditions = new ArrayList<>(List.of("a." + SqlText.GROUP + " = ?"));
        set.columns().forEach(column -> conditions.add("a." + column.name() + " = ?"));
        return "SELECT " + SqlText.qualified("a", kind.columns()) + ", "
                + SqlText.qualified("b", other.kind().columns()) + " FROM " + table + " a LEFT JOIN "
                + beside(other) + " WHERE " + String.join(" AND ", conditions);
    }

    /** A database that does not know that there is one row may read a whole table to join it: there each asks for its own. */
    private String beside(KindSql<?> other) {
        String rows = "{" + other.kind().table() + "}";
        return hasLateral
                ? "LATERAL (SELECT * FROM " + rows + " c WHERE " + sameKey("c", other) + " OFFSET 0) b ON TRUE"
                : rows + " b ON " + sameKey("b", other);
    }

    private String sameKey(String alias, KindSql<?> other) {
        List<String> same = new ArrayList<>(List.of(alias + "." + SqlText.GROUP + " = a." + SqlText.GROUP));
        for (int at = 0; at < key.size(); at++) {
            same.add(alias + "." + other.kind().key().get(at).name() + " = a."
                    + key.get(at).name());
        }
        return String.join(" AND ", same);
    }

    /** The parameters of {@link #unique}. */
    List<Object> parameters(String group, UniqueSet<R> set, Key values) {
        List<Object> parameters = new ArrayList<>(List.of(group));
        parameters.addAll(KindColumns.parameters(set.columns(), values.values()));
        return parameters;
    }

    private String text(String verb, List<Key> keys) {
        int differing = differing(keys);
        boolean array = differing != SEVERAL && isArray(differing, keys.size());
        Shape shape = new Shape(verb, differing, array ? ARRAY : SqlText.padded(keys.size()));
        return texts.computeIfAbsent(shape, this::text);
    }

    private String text(Shape shape) {
        if (shape.differing() == SEVERAL) {
            String one = String.join(
                    " AND ",
                    key.stream().map(column -> SqlText.oneOf(column, 1)).toList());
            return shape.verb() + SqlText.GROUP + " = ? AND (("
                    + String.join(") OR (", Collections.nCopies(shape.size(), one)) + "))";
        }
        StringBuilder text =
                new StringBuilder(shape.verb()).append(SqlText.GROUP).append(" = ?");
        for (int at = 0; at < key.size(); at++) {
            boolean differs = at == shape.differing();
            String condition = differs && shape.size() == ARRAY
                    ? key.get(at).name() + " = ANY (?)"
                    : SqlText.oneOf(key.get(at), differs ? shape.size() : 1);
            text.append(" AND ").append(condition);
        }
        return text.toString();
    }

    private boolean isArray(int differing, int size) {
        return hasArrays && size > 1 && key.get(differing).type() == ColumnType.KEY;
    }

    /** Where keys differ; the first column if there is one key. */
    private int differing(List<Key> keys) {
        int differing = 0;
        int count = 0;
        for (int at = 0; at < key.size() && keys.size() > 1; at++) {
            if (differ(keys, at)) {
                differing = at;
                count++;
            }
        }
        return count > 1 ? SEVERAL : differing;
    }

    private static boolean differ(List<Key> keys, int at) {
        Set<Object> values = new HashSet<>();
        keys.forEach(each -> values.add(each.values().get(at)));
        return values.size() > 1;
    }
}
