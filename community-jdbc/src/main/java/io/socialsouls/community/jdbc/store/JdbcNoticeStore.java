package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.inbox.NoticeId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.jdbc.sql.Row;
import io.socialsouls.community.jdbc.sql.Text;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.NoticeRow;
import io.socialsouls.community.spi.NoticeStore;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Inboxes. */
final class JdbcNoticeStore implements NoticeStore {
    private static final String COLUMNS = """
            SELECT notice_id, member_id, kind, post_id, noticed_at, sentence_json, is_read, row_version FROM {notice}
            """;
    private static final String OF_ONE_KIND = COLUMNS + """
            WHERE group_id = ? AND member_id = ? AND kind = ? AND noticed_at <= ? AND (noticed_at < ? OR notice_id > ?)
            ORDER BY noticed_at DESC, notice_id LIMIT ?""";
    private static final String INSERT = """
            INSERT INTO {notice} (member_id, kind, post_id, noticed_at, sentence_json, is_read,
                group_id, notice_id, row_version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE = """
            UPDATE {notice} SET member_id = ?, kind = ?, post_id = ?, noticed_at = ?, sentence_json = ?, is_read = ?,
                row_version = row_version + 1
            WHERE group_id = ? AND notice_id = ? AND row_version + 1 = ?""";

    private final GroupSql sql;

    JdbcNoticeStore(GroupSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<NoticeRow> find(NoticeId id) {
        return sql.first(
                COLUMNS + "WHERE group_id = ? AND notice_id = ?", JdbcNoticeStore::read, sql.group(), id.value());
    }

    @Override
    public List<NoticeRow> list(MemberId member, Set<NoticeKind> kinds, Optional<NoticeRow> after, int limit) {
        Object at = Keyset.instant(after.map(NoticeRow::at), Keyset.LATEST);
        String id = Keyset.id(after.map(row -> row.id().value()));
        return Keyset.merged(
                sql,
                OF_ONE_KIND,
                "ORDER BY noticed_at DESC, notice_id",
                JdbcNoticeStore::read,
                kinds.stream()
                        .map(kind -> List.of(sql.group(), member.value(), kind, at, at, id, limit))
                        .toList(),
                limit);
    }

    @Override
    public int unread(MemberId member, Set<NoticeKind> kinds) {
        return sql.among("""
                        SELECT COUNT(*) AS counted FROM {notice}
                        WHERE group_id = ? AND member_id = ? AND is_read = FALSE AND kind IN (?)""", row -> row.integer("counted"), kinds, sql.group(), member.value()).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    @Override
    public void put(List<NoticeRow> rows) {
        if (rows.isEmpty()) {
            sql.checkOpen();
        } else if (rows.size() == 1 && rows.get(0).version() != 1) {
            NoticeRow row = rows.get(0);
            sql.replace(name(row), row.version(), UPDATE, values(row));
        } else {
            putAll(rows);
        }
    }

    /** Asks for the versions before it writes: what a batch says of the rows that it hit depends on the driver. */
    private void putAll(List<NoticeRow> rows) {
        sql.takeLock();
        Map<NoticeId, Long> versions = new HashMap<>(versions(rows));
        List<Object[]> inserted = new ArrayList<>();
        List<Object[]> updated = new ArrayList<>();
        for (NoticeRow row : rows) {
            long found =
                    Optional.ofNullable(versions.put(row.id(), row.version())).orElse(0L);
            if (row.version() != found + 1) {
                throw new ConflictException(name(row) + ": "
                        + (row.version() == 1
                                ? "found a row, expected none"
                                : "did not find version " + (row.version() - 1)));
            }
            (found == 0 ? inserted : updated).add(values(row));
        }
        sql.writeAll(INSERT, inserted);
        sql.writeAll(UPDATE, updated);
    }

    private Map<NoticeId, Long> versions(List<NoticeRow> rows) {
        return sql
                .among(
                        "SELECT notice_id, row_version FROM {notice} WHERE group_id = ? AND notice_id IN (?)",
                        row -> Map.entry(NoticeId.of(row.text("notice_id")), row.number("row_version")),
                        rows.stream().map(row -> row.id().value()).toList(),
                        sql.group())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Object[] values(NoticeRow row) {
        return new Object[] {
            row.member().value(),
            row.kind(),
            row.post().map(PostId::value),
            row.at(),
            new Text(row.messageJson()),
            row.read(),
            sql.group(),
            row.id().value(),
            row.version()
        };
    }

    private static String name(NoticeRow row) {
        return "notice " + row.id();
    }

    private static NoticeRow read(Row row) throws SQLException {
        return new NoticeRow(
                NoticeId.of(row.text("notice_id")),
                MemberId.of(row.text("member_id")),
                row.one(NoticeKind.class, "kind"),
                row.optionalText("post_id").map(PostId::of),
                row.instant("noticed_at"),
                row.text("sentence_json"),
                row.flag("is_read"),
                row.number("row_version"));
    }
}
