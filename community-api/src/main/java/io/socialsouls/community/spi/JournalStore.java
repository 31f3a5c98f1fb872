package io.socialsouls.community.spi;

import java.util.List;

/** What happened. Append-only. */
public interface JournalStore {
    /**
     * Appends, in order, after everything that is there. Core calls it once a unit, last, so that whatever guards the counter is held briefly.
     *
     * @param drafts at least one
     * @return the drafts with their places
     */
    List<JournalRow> append(List<JournalDraft> drafts);

    /**
     * Reads. A row never shows up before one with a lower sequence did.
     *
     * @param after the sequence to go on after; 0 for the beginning
     * @param limit the most rows, at least 1
     * @return ordered by sequence
     */
    List<JournalRow> list(long after, int limit);
}
