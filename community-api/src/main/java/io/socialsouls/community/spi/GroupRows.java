package io.socialsouls.community.spi;

import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.Rows;
import java.util.List;

/** What a storage keeps of one group, for the time of one unit of work: its rows of any kind, and its journal. */
public interface GroupRows extends Rows {
    /**
     * Appends to the journal, in order, after everything that is there. Core calls it once a unit, last, so that what
     * guards the counter is held briefly. The rows are read as any others, by {@link JournalRow#KIND}; nobody puts,
     * raises or removes them; a unit that writes rows of one person alone does not append. A row never shows up before one with a lower sequence did.
     *
     * @param drafts at least one
     * @return the drafts with their places, from 1 without a gap
     */
    List<JournalRow> append(List<JournalDraft> drafts);

    /**
     * Lets no other unit write in the group until this one ends, those aside that write rows of one person alone; waits
     * for the one that does. What was read before may have changed by then, what is read afterwards does not. Taken
     * again it does nothing. A storage that finds conflicts when it commits may do nothing.
     */
    void lock();

    /**
     * Lets no other unit lock or write a row until this one ends; waits for the one that does. What was read before may
     * have changed by then. A unit that also locks the group does that first. Default: locks the group.
     *
     * @param <R> the rows
     * @param kind what to lock
     * @param key which one; if there is none, nothing has to be locked
     */
    default <R> void lock(Kind<R> kind, Key key) {
        lock();
    }
}
