package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.jdbc.sql.Row;
import io.socialsouls.community.jdbc.sql.Statements;
import io.socialsouls.community.spi.row.Column;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
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
 * The rows of one kind in one group, by SQL that follows from the kind. The same question has the same text whatever its
 * values, so that drivers and databases keep what they made of it.
 *
 * @param <R> the rows
 */
final class KindRows<R> {
    /** The most values in one statement; more take further statements. */
    private static final int MAX_VALUES = 512;

    /** The most parts of a list that one statement merges. */
    private static final int MAX_PARTS = 8;

    private static final String IN_GROUP = "group_id = ?";

    private final Kind<R> kind;
    private final KindColumns<R> columns;
    private final KindWrites<R> writes;
    private final Statements statements;
    private final String group;
    private final Row.Reader<R> reader;
    private final String select;

    KindRows(Kind<R> kind, Statements statements, WriteSyntax syntax, String group) {
        this.kind = kind;
        this.columns = new KindColumns<>(kind);
        this.writes = new KindWrites<>(kind, columns, syntax, group);
        this.statements = statements;
        this.group = group;
        reader = row -> columns.read(row, 0);
        select = "SELECT " + columns.names() + " FROM {" + kind.table() + "}";
    }

    Map<Key, R> find(Collection<Key> keys) {
        List<Key> distinct = keys.stream().distinct().toList();
        Map<Key, R> found = new HashMap<>();
        for (int from = 0; from < distinct.size(); from += MAX_VALUES) {
            List<Key> some = distinct.subList(from, Math.min(from + MAX_VALUES, distinct.size()));
            read(KeyConditions.oneOf(kind.key(), some)).forEach(row -> found.put(kind.keyOf(row), row));
        }
        return found;
    }

    Optional<R> first(Condition condition) {
        return read(condition).stream().findFirst();
    }

    List<R> list(Slice<R> slice) {
        RowList<R> list = slice.of().list();
        if (slice.after().isPresent() && list.order().isEmpty()) {
            // A list of one row, and the place is that row's.
            return List.of();
        }
        List<List<Object>> parts = slice.of().parts();
        List<R> rows = new ArrayList<>();
        for (int from = 0; from < parts.size(); from += MAX_PARTS) {
            rows.addAll(merged(slice, parts.subList(from, Math.min(from + MAX_PARTS, parts.size()))));
        }
        if (parts.size() > MAX_PARTS) {
            rows.sort(Comparator.comparing(list::position, slice.places()));
        }
        return List.copyOf(rows.subList(0, Math.min(slice.limit(), rows.size())));
    }

    int count(Selection<R> of, int most) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(Condition.of(IN_GROUP, group));
        RowList<R> list = of.list();
        conditions.addAll(ListSql.equal(list, of.equal()));
        if (!list.fixed().isEmpty()) {
            Column<R> last = list.fixed().get(of.equal().size());
            conditions.add(Condition.in(
                    last.name(),
                    of.among().stream()
                            .map(value -> KindColumns.parameter(last, value))
                            .toList()));
        }
        conditions.addAll(ListSql.range(of));
        Condition where = Condition.all(conditions);
        List<Object> parameters = new ArrayList<>(where.parameters());
        parameters.add(most);
        String sql = "SELECT COUNT(*) AS counted FROM (SELECT 1 AS one FROM {" + kind.table() + "} WHERE " + where.sql()
                + " LIMIT ?) AS found";
        return statements
                .first(sql, row -> row.integer("counted"), parameters.toArray())
                .orElse(0);
    }

    void put(List<R> rows) {
        List<R> fresh = new ArrayList<>();
        for (R row : rows) {
            if (kind.versionOf(row) == 1) {
                fresh.add(row);
            } else {
                insert(fresh);
                fresh.clear();
                replace(row);
            }
        }
        insert(fresh);
    }

    void raise(R row) {
        KindWrites.Write raise = writes.raise(row);
        statements.update(raise.sql(), raise.parameters().toArray());
    }

    int remove(Collection<Key> keys) {
        List<Key> distinct = keys.stream().distinct().toList();
        int removed = 0;
        for (int from = 0; from < distinct.size(); from += MAX_VALUES) {
            Condition where = inGroup(KeyConditions.oneOf(
                    kind.key(), distinct.subList(from, Math.min(from + MAX_VALUES, distinct.size()))));
            removed += statements.update(
                    "DELETE FROM {" + kind.table() + "} WHERE " + where.sql(),
                    where.parameters().toArray());
        }
        return removed;
    }

    /** Inserts rows whose keys the group's lock has set aside. */
    void append(List<R> rows) {
        statements.batch(
                writes.insert(),
                rows.stream().map(row -> writes.values(row).toArray()).toList());
    }

    private void insert(List<R> rows) {
        if (rows.size() > 1 && writes.countsBatches()) {
            int[] counts = statements.batch(
                    writes.insertIfNew(), rows.stream().map(writes::insertIfNew).toList());
            for (int at = 0; at < counts.length; at++) {
                requireInserted(rows.get(at), counts[at]);
            }
        } else if (rows.size() > 1 && kind.uniqueSets().isEmpty()) {
            requireNew(rows.stream().map(kind::keyOf).toList());
            append(rows);
        } else {
            rows.forEach(row -> requireInserted(row, statements.update(writes.insertIfNew(), writes.insertIfNew(row))));
        }
    }

    private void requireInserted(R row, int count) {
        if (count != 1) {
            throw new ConflictException(kind.name(row) + ": found a row, expected none");
        }
    }

    /** For drivers that do not say what each part of a batch did: asks first, as the group's lock is held. */
    private void requireNew(List<Key> keys) {
        Set<Key> seen = new HashSet<>(find(keys).keySet());
        for (Key key : keys) {
            if (!seen.add(key)) {
                throw new ConflictException(kind.name(key) + ": found a row, expected none");
            }
        }
    }

    private void replace(R row) {
        // Asked first, as the group's lock is held: an update that ran into another row's key could end the
        // transaction.
        for (UniqueSet<R> set : kind.uniqueSets()) {
            if (writes.taken(set, row).flatMap(this::first).isPresent()) {
                throw new ConflictException(
                        kind.name(row) + ": found another row with this " + set.name() + ", expected none");
            }
        }
        if (statements.update(writes.replace(), writes.replace(row)) != 1) {
            throw new ConflictException(kind.name(row) + ": did not find version " + (kind.versionOf(row) - 1));
        }
    }

    private List<R> read(Condition condition) {
        Condition where = inGroup(condition);
        return statements.list(
                select + " WHERE " + where.sql(), reader, where.parameters().toArray());
    }

    private Condition inGroup(Condition condition) {
        Condition of = Condition.of(IN_GROUP, group);
        return condition.sql().isEmpty() ? of : Condition.all(List.of(of, condition));
    }

    /** Reads the first rows of some parts, each by its own range of the index, so that none is sorted whole. */
    private List<R> merged(Slice<R> slice, List<List<Object>> parts) {
        List<Object> parameters = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (List<Object> part : parts) {
            Condition where = where(slice, part);
            texts.add(select + " WHERE " + where.sql()
                    + ListSql.orderBy(slice.of().list(), List.of("group_id"), slice.backwards()) + " LIMIT ?");
            parameters.addAll(where.parameters());
            parameters.add(slice.limit());
        }
        if (texts.size() == 1) {
            return statements.list(texts.get(0), reader, parameters.toArray());
        }
        parameters.add(slice.limit());
        return statements.list(
                "(" + String.join(") UNION ALL (", texts) + ")"
                        + ListSql.orderOf(slice.of().list(), slice.backwards()) + " LIMIT ?",
                reader,
                parameters.toArray());
    }

    private Condition where(Slice<R> slice, List<Object> part) {
        RowList<R> list = slice.of().list();
        List<Condition> conditions = new ArrayList<>();
        conditions.add(Condition.of(IN_GROUP, group));
        conditions.addAll(ListSql.equal(list, part));
        conditions.addAll(ListSql.range(slice.of()));
        slice.after()
                .flatMap(place -> ListSql.after(list.order(), place.values(), slice.backwards()))
                .ifPresent(conditions::add);
        return Condition.all(conditions);
    }
}
