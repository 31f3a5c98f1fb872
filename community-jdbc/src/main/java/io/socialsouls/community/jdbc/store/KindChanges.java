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
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;

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
        statements.later(sql.writes().raise(), any -> {}, sql.writes().values(group, row));
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
        if (appended.size() == 1) {
            statements.later(sql.writes().insert(), any -> {}, sql.writes().values(group, appended.get(0)));
            return;
        }
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
        write(sql.writes().insertIfNew(), fresh, row -> sql.writes().insertIfNew(group, row), row -> {
            throw found(kind.keyOf(row));
        });
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
        write(sql.writes().replace(), next, row -> sql.writes().replace(group, row), row -> {
            throw new ConflictException(kind.name(row) + ": did not find version " + (kind.versionOf(row) - 1));
        });
    }

    /** Asked first: an update that ran into what another row has to itself could end the transaction. */
    private void requireNotTaken(R row) {
        for (UniqueSet<R> set : kind.uniqueSets()) {
            kind.requireUnique(row, set, set.of(row).flatMap(values -> rows.unique(set, values)));
        }
    }

    /** Writes rows that each have to hit one: many in one step if the driver says of each whether it did. */
    private void write(String text, List<R> written, Function<R, Object[]> parameters, Consumer<R> missed) {
        if (written.size() > 1 && sql.writes().countsBatches()) {
            int[] counts =
                    statements.batch(text, written.stream().map(parameters).toList());
            for (int at = 0; at < counts.length; at++) {
                if (counts[at] != 1) {
                    missed.accept(written.get(at));
                }
            }
            return;
        }
        for (R row : written) {
            IntConsumer hit = count -> {
                if (count != 1) {
                    missed.accept(row);
                }
            };
            statements.later(text, hit, parameters.apply(row));
        }
    }
}
