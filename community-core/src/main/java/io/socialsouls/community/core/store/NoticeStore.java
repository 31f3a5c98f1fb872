package io.socialsouls.community.core.store;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.inbox.NoticeId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.spi.NoticeRow;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.RowList;
import io.socialsouls.community.spi.row.Rows;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Inboxes. Vault. */
public final class NoticeStore {
    private static final RowList<NoticeRow> INBOX = NoticeRow.KIND.list("inbox");
    private static final RowList<NoticeRow> UNREAD = NoticeRow.KIND.list("unread");

    private final Rows rows;

    NoticeStore(Rows rows) {
        this.rows = rows;
    }

    /**
     * Reads one.
     *
     * @param id which one
     * @return absent if there is none
     */
    public Optional<NoticeRow> find(NoticeId id) {
        return rows.find(NoticeRow.KIND, Key.of(id.value()));
    }

    /**
     * Reads an inbox.
     *
     * @param member whose
     * @param kinds which notices
     * @param after the row to go on after
     * @param limit the most rows, at least 1
     * @return ordered by {@code at}, newest first, then by id
     */
    public List<NoticeRow> list(MemberId member, Set<NoticeKind> kinds, Optional<NoticeRow> after, int limit) {
        return rows.list(INBOX.whereIn(kinds, member.value()).after(after.map(INBOX::position), limit));
    }

    /**
     * Counts.
     *
     * @param member whose inbox
     * @param kinds which notices
     * @return how many are not read
     */
    public int unread(MemberId member, Set<NoticeKind> kinds) {
        return rows.count(UNREAD.whereIn(kinds, member.value(), false), Integer.MAX_VALUE);
    }

    /**
     * Writes notices in one step, each as its version says.
     *
     * @param written in this order; none write nothing
     */
    public void put(List<NoticeRow> written) {
        rows.put(NoticeRow.KIND, written);
    }
}
