package io.socialsouls.community.journal;

import io.socialsouls.community.limit.Limits;
import java.util.List;

/** One group's journal, for the host: audit, export and integrations follow it. */
public interface Journal {

    /**
     * What happened after a point.
     *
     * @param sequence the last entry that was seen; 0 for none
     * @param limit the most entries, 1 to {@value Limits#MAX_JOURNAL_PAGE}
     * @return in order; fewer than {@code limit} if that is all for now, none for a group that does not exist
     */
    List<JournalEntry> after(long sequence, int limit);
}
