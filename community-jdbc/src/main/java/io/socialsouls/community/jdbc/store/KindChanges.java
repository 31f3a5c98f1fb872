package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.jdbc.sql.Statements;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.Selection;
import io.socialsouls.community.spi.row.UniqueSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the rows of one kind in one group, while the group's lock is held.
 *
 * @param <R> the rows
 */
final class KindChanges<R> {
    private final KindSql<R> sql;
    private final Kind<R> kind;
    private final KindRows<R> rows;
    private final Statements statements;
    private final String group;

    KindChanges(KindSql<R> sql, KindRows<R> rows, Statements statements, String group) {
        this.sql = sql;
        kind = sql.kind();
        this.rows = rows;
        this.statements = statements;
        this.group = group;
    }

    /** Writes rows in this order, those that stand together and are all new, or all not, in one step. */
    void put(List<R> put) {
        int from = 0;
        while (from < put.size()) {
            boolean isNew = isNew(put.get(from));
            int to = from + 1;
            while (to < put.size() && isNew(put.get(to)) == isNew) {
                to++;
            }
            if (isNew) {
                insert(put.subList(from, to));
            } else {
                replace(put.subList(from, to));
            }
            from = to;
        }
    }

    void raise(R row) {
        statements.update(sql.writes().raise(), sql.writes().values(group, row));
    }

    int remove(Collection<Key> keys) {
        int removed = 0;
        for (List<Key> some : Chunks.of(keys.stream().distinct().toList())) {
            removed += statements.update(
                    sql.keys().remove(some), sql.keys().parameters(group, some).toArray());
        }
        return removed;
    }

    /** Removes so many at a time, as they may be large. */
    int remove(Selection<R> of, int limit) {
        int removed = 0;
        while (removed < limit) {
            int asked = Math.min(limit - removed, Chunks.MAX_VALUES);
            List<Key> first =
                    rows.list(of.first(asked)).stream().map(kind::keyOf).toList();
            removed += remove(first);
            if (first.size() < asked) {
                break;
            }
        }
        return removed;
    }

    /** Writes rows whose keys the group's lock has set aside. */
    void append(List<R> appended) {
        statements.batch(
                sql.writes().insert(),
                appended.stream().map(row -> sql.writes().values(group, row)).toList());
    }

    private boolean isNew(R row) {
        return kind.versionOf(row) == 1;
    }

    private void insert(List<R> fresh) {
        if (fresh.size() > 1
                && !sql.writes().countsBatches()
                && kind.uniqueSets().isEmpty()) {
            requireNew(fresh.stream().map(kind::keyOf).toList());
            append(fresh);
            return;
        }
        int[] counts = counted(
                sql.writes().insertIfNew(),
                fresh.stream().map(row -> sql.writes().insertIfNew(group, row)).toList());
        for (int at = 0; at < counts.length; at++) {
            if (counts[at] != 1) {
                throw found(kind.keyOf(fresh.get(at)));
            }
        }
    }

    /** For drivers that do not say what each part of a batch did: asks for all first. */
    private void requireNew(List<Key> keys) {
        Set<Key> seen = new HashSet<>(rows.present(keys));
        for (Key key : keys) {
            if (!seen.add(key)) {
                throw found(key);
            }
        }
    }

    private ConflictException found(Key key) {
        return new ConflictException(kind.name(key) + ": found a row that it may not be like, expected none");
    }

    private void replace(List<R> next) {
        if (!kind.uniqueSets().isEmpty()) {
            next.forEach(row -> {
                requireNotTaken(row);
                replaceAll(List.of(row));
            });
        } else {
            replaceAll(next);
        }
    }

    private void replaceAll(List<R> next) {
        int[] counts = counted(
                sql.writes().replace(),
                next.stream().map(row -> sql.writes().replace(group, row)).toList());
        for (int at = 0; at < counts.length; at++) {
            if (counts[at] != 1) {
                R row = next.get(at);
                throw new ConflictException(kind.name(row) + ": did not find version " + (kind.versionOf(row) - 1));
            }
        }
    }

    /** Asked first: an update that ran into what another row has to itself could end the transaction. */
    private void requireNotTaken(R row) {
        for (UniqueSet<R> set : kind.uniqueSets()) {
            kind.requireUnique(row, set, set.of(row).flatMap(values -> rows.unique(set, values)));
        }
    }

    /** How many rows each hit: in one step if the driver says so for each. */
    private int[] counted(String text, List<Object[]> parameters) {
        return parameters.size() > 1 && sql.writes().countsBatches()
                ? statements.batch(text, parameters)
                : parameters.stream()
                        .mapToInt(each -> statements.update(text, each))
                        .toArray();
    }
}
