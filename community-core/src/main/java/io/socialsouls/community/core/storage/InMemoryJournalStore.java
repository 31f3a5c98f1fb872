package io.socialsouls.community.core.storage;

import io.socialsouls.community.spi.JournalDraft;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.JournalStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** What happened. */
final class InMemoryJournalStore implements JournalStore {
    private final Supplier<Rows> rows;

    InMemoryJournalStore(Supplier<Rows> rows) {
        this.rows = rows;
    }

    @Override
    public List<JournalRow> append(List<JournalDraft> drafts) {
        Rows open = rows.get();
        List<JournalRow> appended = new ArrayList<>();
        drafts.forEach(draft -> appended.add(open.append(draft)));
        return Collections.unmodifiableList(appended);
    }

    @Override
    public List<JournalRow> list(long after, int limit) {
        List<JournalRow> journal = rows.get().journal;
        int from = (int) Math.min(after, journal.size());
        int to = (int) Math.min((long) from + limit, journal.size());
        return List.copyOf(journal.subList(from, to));
    }

    /** What is kept of it. */
    static final class Rows {
        private final Changes changes;
        /** Sequence n at n - 1. */
        private final List<JournalRow> journal = new ArrayList<>();

        Rows(Changes changes) {
            this.changes = changes;
        }

        private JournalRow append(JournalDraft draft) {
            int before = journal.size();
            JournalRow row = new JournalRow(before + 1L, draft);
            changes.onRollBack(() -> journal.subList(before, journal.size()).clear());
            journal.add(row);
            return row;
        }
    }
}
