package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.jdbc.sql.Statements;
import io.socialsouls.community.spi.GroupRows;
import io.socialsouls.community.spi.JournalDraft;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.UnitMode;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.Selection;
import io.socialsouls.community.spi.row.Slice;
import io.socialsouls.community.spi.row.UniqueSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of one group on one connection, for the time of one unit. */
public final class JdbcRows implements GroupRows {
    private final Statements statements;
    private final KindStatements kinds;
    private final String group;
    private final GroupLock lock;

    private final boolean own;
    /** Whether a row is locked, so that what is written is its owner's. */
    private boolean rowLocked;

    /**
     * Opens a group.
     *
     * @param statements on the connection of the transaction
     * @param kinds what is asked of its database
     * @param group which one
     * @param mode what the unit is going to do
     * @param beginning what is to be done before it reads, and before it locks
     */
    public JdbcRows(Statements statements, KindStatements kinds, String group, UnitMode mode, Beginning beginning) {
        this.statements = statements;
        this.kinds = kinds;
        this.group = group;
        lock = new GroupLock(statements, group, kinds.forUpdate(), beginning);
        own = mode == UnitMode.OWN;
    }

    @Override
    public <R> Map<Key, R> find(Kind<R> kind, Collection<Key> keys) {
        return of(kind).find(keys);
    }

    @Override
    public <R> Optional<R> unique(Kind<R> kind, UniqueSet<R> set, Key values) {
        return of(kind).unique(set, values);
    }

    @Override
    public <R> List<R> list(Slice<R> slice) {
        return of(slice.of().list().kind()).list(slice);
    }

    @Override
    public <R> int count(Selection<R> of, int most) {
        return of(of.list().kind()).count(of, most);
    }

    @Override
    public <R> void put(Kind<R> kind, List<R> rows) {
        changes(kind).put(rows);
    }

    @Override
    public <R> void raise(Kind<R> kind, R row) {
        changes(kind).raise(row);
    }

    @Override
    public <R> int remove(Kind<R> kind, Collection<Key> keys) {
        return changes(kind).remove(keys);
    }

    @Override
    public <R> int remove(Selection<R> of, int limit) {
        return changes(of.list().kind()).remove(of, limit);
    }

    @Override
    public List<JournalRow> append(List<JournalDraft> drafts) {
        long first = lock.reserve(drafts.size());
        List<JournalRow> rows = new ArrayList<>(drafts.size());
        for (JournalDraft draft : drafts) {
            rows.add(new JournalRow(first + rows.size(), draft));
        }
        changes(JournalRow.KIND).append(rows);
        return List.copyOf(rows);
    }

    /** Ends the unit, before its transaction is committed. */
    public void finish() {
        lock.finish();
    }

    @Override
    public void lock() {
        lock.take();
    }

    @Override
    public <R> void lock(Kind<R> kind, Key key) {
        if (own) {
            lock.begin();
        } else {
            lock.take();
        }
        of(kind).lock(key);
        rowLocked = true;
    }

    private <R> KindRows<R> of(Kind<R> kind) {
        return new KindRows<>(kinds.of(kind), statements, group);
    }

    /** The only way to write: whoever does has locked, or does it here. */
    private <R> KindChanges<R> changes(Kind<R> kind) {
        if (!own || !rowLocked) {
            lock.takeToWrite();
        }
        return new KindChanges<>(kinds.of(kind), of(kind), statements, group);
    }
}
