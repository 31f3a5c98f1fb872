package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.spi.row.Column;
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

    private final List<Column<R>> key;
    private final String find;
    private final String present;
    private final String remove;
    private final String forUpdate;
    private final ConcurrentMap<Shape, String> texts = new ConcurrentHashMap<>();
    private final ConcurrentMap<UniqueSet<R>, String> unique = new ConcurrentHashMap<>();

    /**
     * What questions have in common.
     *
     * @param verb what to do with the rows
     * @param differing the place of the one column that the keys differ in; {@link #SEVERAL} if there are more
     * @param size how many keys there are, up to the next power of two
     */
    private record Shape(String verb, int differing, int size) {}

    KeySql(Kind<R> kind, KindColumns<R> columns, String table, String forUpdate) {
        key = kind.key();
        find = "SELECT " + columns.names() + " FROM " + table + " WHERE ";
        present = "SELECT " + columns.keyNames() + " FROM " + table + " WHERE ";
        remove = "DELETE FROM " + table + " WHERE ";
        this.forUpdate = forUpdate;
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

    /** The parameters of {@link #unique}. */
    List<Object> parameters(String group, UniqueSet<R> set, Key values) {
        List<Object> parameters = new ArrayList<>(List.of(group));
        parameters.addAll(KindColumns.parameters(set.columns(), values.values()));
        return parameters;
    }

    private String text(String verb, List<Key> keys) {
        Shape shape = new Shape(verb, differing(keys), SqlText.padded(keys.size()));
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
            int values = at == shape.differing() ? shape.size() : 1;
            text.append(" AND ").append(SqlText.oneOf(key.get(at), values));
        }
        return text.toString();
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
