package io.socialsouls.community.testkit;

import io.socialsouls.community.spi.JournalDraft;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.Selection;
import java.util.Collection;
import java.util.List;

/** Another unit that says so before it writes or locks. */
class WritingUnit extends ForwardingUnit {
    private final Runnable before;

    WritingUnit(StorageUnit right, Runnable before) {
        super(right);
        this.before = before;
    }

    @Override
    public <R> void put(Kind<R> kind, List<R> rows) {
        before.run();
        super.put(kind, rows);
    }

    @Override
    public <R> void raise(Kind<R> kind, R row) {
        before.run();
        super.raise(kind, row);
    }

    @Override
    public <R> int remove(Kind<R> kind, Collection<Key> keys) {
        before.run();
        return super.remove(kind, keys);
    }

    @Override
    public <R> int remove(Selection<R> of, int limit) {
        before.run();
        return super.remove(of, limit);
    }

    @Override
    public List<JournalRow> append(List<JournalDraft> drafts) {
        before.run();
        return super.append(drafts);
    }

    @Override
    public void lock() {
        before.run();
        super.lock();
    }

    @Override
    public <R> void lock(Kind<R> kind, Key key) {
        before.run();
        super.lock(kind, key);
    }
}
