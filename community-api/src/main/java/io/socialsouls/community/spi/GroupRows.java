package io.socialsouls.community.spi;

import io.socialsouls.community.spi.row.Rows;
import java.util.List;

/** What a storage keeps of one group, for the time of one unit of work: its rows of any kind, and its journal. */
public interface GroupRows extends Rows {
    /**
     * Appends to the journal, in order, after everything that is there. Core calls it once a unit, last, so that what
     * guards the counter is held briefly. The rows are read as any others, by {@link JournalRow#KIND}; nobody puts,
     * raises or removes them. A row never shows up before one with a lower sequence did.
     *
     * @param drafts at least one
     * @return the drafts with their places, from 1 without a gap
     */
    List<JournalRow> append(List<JournalDraft> drafts);

    /**
     * Lets nobody else write in the group until the unit ends. What was read before may have changed by then. A storage
     * that finds conflicts when it commits may do nothing.
     */
    void lock();
}
