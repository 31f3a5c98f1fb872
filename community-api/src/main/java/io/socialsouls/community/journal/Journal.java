package io.socialsouls.community.journal;

import java.util.List;

/** One group's journal, for the host: audit, export and integrations follow it. */
public interface Journal {
    /** The most entries that one call gives. */
    int LARGEST = 1_000;

    /**
     * What happened after a point.
     *
     * @param sequence the last entry that was seen; 0 for none
     * @param limit the most entries, 1 to {@value #LARGEST}
     * @return in order; fewer than {@code limit} if that is all for now, none for a group that does not exist
     */
    List<JournalEntry> after(long sequence, int limit);
}
