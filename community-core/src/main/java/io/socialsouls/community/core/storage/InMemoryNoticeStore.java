package io.socialsouls.community.core.storage;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.inbox.NoticeId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.spi.NoticeRow;
import io.socialsouls.community.spi.NoticeStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Inboxes. */
final class InMemoryNoticeStore implements NoticeStore {
    private final Supplier<Rows> rows;

    InMemoryNoticeStore(Supplier<Rows> rows) {
        this.rows = rows;
    }

    @Override
    public Optional<NoticeRow> find(NoticeId id) {
        return rows.get().table.find(id);
    }

    @Override
    public List<NoticeRow> list(MemberId member, Set<NoticeKind> kinds, Optional<NoticeRow> after, int limit) {
        return rows.get().all.list(Tray.of(member, kinds), after, limit);
    }

    @Override
    public int unread(MemberId member, Set<NoticeKind> kinds) {
        Rows open = rows.get();
        return Tray.of(member, kinds).stream().mapToInt(open.unread::count).sum();
    }

    @Override
    public void put(List<NoticeRow> written) {
        Rows open = rows.get();
        written.forEach(open.table::write);
    }

    /** What is kept of them. */
    static final class Rows {
        private final SortedIndex<Tray, Instant, NoticeRow> all =
                new SortedIndex<>(row -> Optional.of(tray(row)), Rows::rank, Rank.descending());
        private final SortedIndex<Tray, Instant, NoticeRow> unread = new SortedIndex<>(
                row -> row.read() ? Optional.empty() : Optional.of(tray(row)), Rows::rank, Rank.descending());
        private final Table<NoticeId, NoticeRow> table;

        Rows(Changes changes) {
            table = new Table<>("notices", NoticeRow::id, NoticeRow::version, changes, List.of(all, unread));
        }

        private static Tray tray(NoticeRow row) {
            return new Tray(row.member(), row.kind());
        }

        private static Rank<Instant> rank(NoticeRow row) {
            return new Rank<>(row.at(), row.id().value());
        }
    }

    private record Tray(MemberId member, NoticeKind kind) {
        static List<Tray> of(MemberId member, Set<NoticeKind> kinds) {
            return kinds.stream().map(kind -> new Tray(member, kind)).toList();
        }
    }
}
