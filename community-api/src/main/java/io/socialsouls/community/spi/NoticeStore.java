package io.socialsouls.community.spi;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.inbox.NoticeId;
import io.socialsouls.community.inbox.NoticeKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Inboxes. Vault. */
public interface NoticeStore {
    /**
     * Reads one.
     *
     * @param id which one
     * @return absent if there is none
     */
    Optional<NoticeRow> find(NoticeId id);

    /**
     * Reads an inbox.
     *
     * @param member whose
     * @param kinds which notices
     * @param after the row to go on after
     * @param limit the most rows, at least 1
     * @return ordered by {@code at}, newest first, then by id
     */
    List<NoticeRow> list(MemberId member, Set<NoticeKind> kinds, Optional<NoticeRow> after, int limit);

    /**
     * Counts.
     *
     * @param member whose inbox
     * @param kinds which notices
     * @return how many are not read
     */
    int unread(MemberId member, Set<NoticeKind> kinds);

    /**
     * Writes notices in one step, each as its version says, with the same outcome as if they were put one after the other.
     * If one of them is a conflict the unit has to end: how many were written before it is not said.
     *
     * @param rows in this order; none write nothing
     */
    void put(List<NoticeRow> rows);
}
