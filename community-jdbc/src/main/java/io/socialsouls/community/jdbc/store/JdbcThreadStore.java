package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.jdbc.sql.Row;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.ThreadRow;
import io.socialsouls.community.spi.ThreadStore;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What a feed sorts and shows. */
final class JdbcThreadStore implements ThreadStore {
    private static final String COLUMNS =
            "SELECT thread_id, replies, accepted_id, last_activity_at, row_version FROM {thread} ";
    private static final String INSERT = """
            INSERT INTO {thread} (replies, accepted_id, last_activity_at, group_id, thread_id, row_version)
            VALUES (?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE = """
            UPDATE {thread} SET replies = ?, accepted_id = ?, last_activity_at = ?, row_version = row_version + 1
            WHERE group_id = ? AND thread_id = ? AND row_version + 1 = ?""";

    private final GroupSql sql;

    JdbcThreadStore(GroupSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<ThreadRow> find(PostId id) {
        return sql.first(
                COLUMNS + "WHERE group_id = ? AND thread_id = ?", JdbcThreadStore::read, sql.group(), id.value());
    }

    @Override
    public List<ThreadRow> latest(Optional<ThreadRow> after, int limit) {
        Object at = Keyset.instant(after.map(ThreadRow::lastActivity), Keyset.LATEST);
        return sql.list(
                COLUMNS + """
                WHERE group_id = ? AND last_activity_at <= ? AND (last_activity_at < ? OR thread_id > ?)
                ORDER BY last_activity_at DESC, thread_id LIMIT ?""",
                JdbcThreadStore::read,
                sql.group(),
                at,
                at,
                Keyset.id(after.map(row -> row.id().value())),
                limit);
    }

    @Override
    public void put(ThreadRow row) {
        String what = "thread " + row.id();
        Object[] values = {
            row.replies(),
            row.accepted().map(PostId::value),
            row.lastActivity(),
            sql.group(),
            row.id().value(),
            row.version()
        };
        if (row.version() == 1) {
            sql.mustBeNew(
                    what,
                    "SELECT 1 FROM {thread} WHERE group_id = ? AND thread_id = ?",
                    sql.group(),
                    row.id().value());
            sql.write(INSERT, values);
        } else {
            sql.replace(what, row.version(), UPDATE, values);
        }
    }

    private static ThreadRow read(Row row) throws SQLException {
        return new ThreadRow(
                PostId.of(row.text("thread_id")),
                row.integer("replies"),
                row.optionalText("accepted_id").map(PostId::of),
                row.instant("last_activity_at"),
                row.number("row_version"));
    }
}
