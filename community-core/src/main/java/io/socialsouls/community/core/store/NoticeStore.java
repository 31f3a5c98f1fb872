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

/** The notices in the inboxes. Vault. */
public final class NoticeStore {
    private static final RowList<NoticeRow> INBOX = NoticeRow.KIND.list("inbox");
    private static final RowList<NoticeRow> UNREAD = NoticeRow.KIND.list("unread");

    private final Rows rows;

    NoticeStore(Rows rows) {
        this.rows = rows;
    }

    /** {@return the notice; absent if there is none} */
    public Optional<NoticeRow> find(NoticeId id) {
        return rows.find(NoticeRow.KIND, Key.of(id.value()));
    }

    /**
     * {@return notices of some kinds in a member's inbox, ordered by {@code at}, newest first, then by id}
     *
     * @param after the row to go on after
     * @param limit the most rows, at least 1
     */
    public List<NoticeRow> list(MemberId member, Set<NoticeKind> kinds, Optional<NoticeRow> after, int limit) {
        return rows.list(INBOX.whereIn(kinds, member.value()).after(after.map(INBOX::position), limit));
    }

    /** {@return how many notices of some kinds in a member's inbox are not read} */
    public int unread(MemberId member, Set<NoticeKind> kinds) {
        return rows.count(UNREAD.whereIn(kinds, member.value(), false), Integer.MAX_VALUE);
    }

    /** Writes notices in one step, in their order, each as its version says. An empty list writes nothing. */
    public void put(List<NoticeRow> written) {
        rows.put(NoticeRow.KIND, written);
    }
}
