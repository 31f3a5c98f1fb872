package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.jdbc.sql.Row;
import io.socialsouls.community.jdbc.sql.Statements;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.RowList;
import io.socialsouls.community.spi.row.Selection;
import io.socialsouls.community.spi.row.Slice;
import io.socialsouls.community.spi.row.UniqueSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the rows of one kind in one group.
 *
 * @param <R> the rows
 */
final class KindRows<R> {
    /** The most parts of a list that one statement merges. */
    private static final int MAX_PARTS = 8;

    private final KindSql<R> sql;
    private final Statements statements;
    private final String group;
    private final Row.Reader<R> reader;

    KindRows(KindSql<R> sql, Statements statements, String group) {
        this.sql = sql;
        this.statements = statements;
        this.group = group;
        reader = row -> sql.columns().read(row, 0);
    }

    Map<Key, R> find(Collection<Key> keys) {
        Map<Key, R> found = new HashMap<>();
        for (List<Key> some : Chunks.of(keys.stream().distinct().toList())) {
            read(sql.keys().find(some), sql.keys().parameters(group, some))
                    .forEach(row -> found.put(sql.kind().keyOf(row), row));
        }
        return found;
    }

    /** Which of some keys have a row. */
    Set<Key> present(List<Key> keys) {
        Set<Key> present = new HashSet<>();
        for (List<Key> some : Chunks.of(keys)) {
            present.addAll(statements.list(
                    sql.keys().present(some),
                    sql.columns()::readKey,
                    sql.keys().parameters(group, some).toArray()));
        }
        return present;
    }

    /** Locks a row until the transaction ends. */
    void lock(Key key) {
        statements.list(
                sql.keys().lock(key),
                sql.columns()::readKey,
                sql.keys().parameters(group, List.of(key)).toArray());
    }

    Optional<R> unique(UniqueSet<R> set, Key values) {
        return read(sql.keys().unique(set), sql.keys().parameters(group, set, values)).stream()
                .findFirst();
    }

    List<R> list(Slice<R> slice) {
        RowList<R> list = slice.of().list();
        if (slice.after().isPresent() && list.order().isEmpty()) {
            // A list of one row, and the place is that row's.
            return List.of();
        }
        List<List<Object>> parts = slice.of().parts();
        if (parts.size() <= MAX_PARTS) {
            return merged(slice, parts);
        }
        List<R> rows = new ArrayList<>();
        for (int from = 0; from < parts.size(); from += MAX_PARTS) {
            rows.addAll(merged(slice, parts.subList(from, Math.min(from + MAX_PARTS, parts.size()))));
        }
        rows.sort(Comparator.comparing(list::position, slice.places()));
        return List.copyOf(rows.subList(0, Math.min(slice.limit(), rows.size())));
    }

    int count(Selection<R> of, int most) {
        if (of.list().fixed().isEmpty()) {
            return count(of, List.of(), most);
        }
        int counted = 0;
        for (List<Object> some : Chunks.of(List.copyOf(of.among()))) {
            if (counted < most) {
                counted += count(of, some, most - counted);
            }
        }
        return counted;
    }

    private int count(Selection<R> of, List<Object> among, int most) {
        return statements
                .first(
                        sql.lists().count(of, among.size()),
                        row -> row.integer("counted"),
                        sql.lists().parameters(group, of, among, most).toArray())
                .orElse(0);
    }

    private List<R> merged(Slice<R> slice, List<List<Object>> parts) {
        return read(
                sql.lists().slice(sql.columns().names(), slice, parts.size()),
                sql.lists().parameters(group, slice, parts));
    }

    private List<R> read(String text, List<Object> parameters) {
        return statements.list(text, reader, parameters.toArray());
    }
}
