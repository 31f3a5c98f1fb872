package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.jdbc.sql.Row;
import io.socialsouls.community.jdbc.sql.Text;
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.ReviewRow;
import io.socialsouls.community.spi.ReviewStore;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was held, and what was decided. */
final class JdbcReviewStore implements ReviewStore {
    private static final String COLUMNS = """
            SELECT post_id, held_at, verdict_json, outcome, decided_by, decided_at, row_version FROM {review}
            """;
    private static final String INSERT = """
            INSERT INTO {review} (held_at, verdict_json, outcome, decided_by, decided_at, waiting,
                group_id, post_id, row_version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE = """
            UPDATE {review} SET held_at = ?, verdict_json = ?, outcome = ?, decided_by = ?, decided_at = ?, waiting = ?,
                row_version = row_version + 1
            WHERE group_id = ? AND post_id = ? AND row_version + 1 = ?""";

    private final GroupSql sql;

    JdbcReviewStore(GroupSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<ReviewRow> find(PostId post) {
        return sql.first(
                COLUMNS + "WHERE group_id = ? AND post_id = ?", JdbcReviewStore::read, sql.group(), post.value());
    }

    @Override
    public List<ReviewRow> waiting(Optional<ReviewRow> after, int limit) {
        Object held = Keyset.instant(after.map(ReviewRow::held), Keyset.EARLIEST);
        return sql.list(
                COLUMNS + """
                WHERE group_id = ? AND waiting = TRUE AND held_at >= ? AND (held_at > ? OR post_id > ?)
                ORDER BY held_at, post_id LIMIT ?""",
                JdbcReviewStore::read,
                sql.group(),
                held,
                held,
                Keyset.id(after.map(row -> row.post().value())),
                limit);
    }

    @Override
    public void put(ReviewRow row) {
        String what = "review " + row.post();
        Object[] values = {
            row.held(),
            new Text(row.verdictJson()),
            row.decided().map(ReviewRow.Decided::outcome),
            row.decided().map(decided -> decided.by().value()),
            row.decided().map(ReviewRow.Decided::at),
            row.decided().isEmpty(),
            sql.group(),
            row.post().value(),
            row.version()
        };
        if (row.version() == 1) {
            sql.mustBeNew(
                    what,
                    "SELECT 1 FROM {review} WHERE group_id = ? AND post_id = ?",
                    sql.group(),
                    row.post().value());
            sql.write(INSERT, values);
        } else {
            sql.replace(what, row.version(), UPDATE, values);
        }
    }

    private static ReviewRow read(Row row) throws SQLException {
        Optional<Instant> at = row.optionalInstant("decided_at");
        Optional<ReviewRow.Decided> decided = at.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReviewRow.Decided(
                        row.one(Decision.Outcome.class, "outcome"), MemberId.of(row.text("decided_by")), at.get()));
        return new ReviewRow(
                PostId.of(row.text("post_id")),
                row.instant("held_at"),
                row.text("verdict_json"),
                decided,
                row.number("row_version"));
    }
}
