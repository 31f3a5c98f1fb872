package io.socialsouls.community.journal;

import io.socialsouls.community.limit.Limits;
import java.util.List;

/** One group's journal, for the host: audit, export and integrations follow it. */
public interface Journal {

    /**
     * {@return what happened after a point, in order} Fewer entries than {@code limit} if that is all for now, none for
     * a group that does not exist.
     *
     * @param sequence the last entry that was seen; 0 for none
     * @param limit the most entries, 1 to {@value Limits#MAX_JOURNAL_PAGE}
     */
    List<JournalEntry> after(long sequence, int limit);
}
