package io.socialsouls.community.core.store;

import io.socialsouls.community.spi.JournalDraft;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.RowList;
import java.util.List;

/** The journal. Append-only. */
public final class JournalStore {
    private static final RowList<JournalRow> BY_SEQUENCE = JournalRow.KIND.list(Kind.BY_KEY);

    private final StorageUnit unit;

    JournalStore(StorageUnit unit) {
        this.unit = unit;
    }

    /**
     * Appends at least one draft, in order, after everything that is there. Called once a unit, last.
     *
     * @return the drafts with their places
     */
    public List<JournalRow> append(List<JournalDraft> drafts) {
        return unit.append(drafts);
    }

    /**
     * {@return entries of the journal, ordered by sequence}
     *
     * @param after the sequence to go on after; 0 for the beginning
     * @param limit the most rows, at least 1
     */
    public List<JournalRow> list(long after, int limit) {
        return after == Long.MAX_VALUE
                ? List.of()
                : unit.list(BY_SEQUENCE.where().from(after + 1).first(limit));
    }
}
