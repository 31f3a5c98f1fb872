package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.jdbc.sql.Row;
import io.socialsouls.community.post.Byline;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostKind;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.spi.PostStore;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said, without the words. */
final class JdbcPostStore implements PostStore {
    private static final String COLUMNS = """
            SELECT post_id, thread_id, to_id, kind, author_member, author_alias, state, contribution_id, said_at,
                place, thanks, row_version
            FROM {post}
            """;
    private static final String INSERT = """
            INSERT INTO {post} (thread_id, to_id, kind, author_member, author_alias, state, contribution_id, said_at,
                place, thanks, group_id, post_id, row_version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE = """
            UPDATE {post} SET thread_id = ?, to_id = ?, kind = ?, author_member = ?, author_alias = ?, state = ?,
                contribution_id = ?, said_at = ?, place = ?, thanks = ?, row_version = row_version + 1
            WHERE group_id = ? AND post_id = ? AND row_version + 1 = ?""";

    private final GroupSql sql;

    JdbcPostStore(GroupSql sql) {
        this.sql = sql;
    }

    @Override
    public Map<PostId, PostRow> find(Collection<PostId> ids) {
        return sql
                .among(
                        COLUMNS + "WHERE group_id = ? AND post_id IN (?)",
                        JdbcPostStore::read,
                        ids.stream().map(PostId::value).toList(),
                        sql.group())
                .stream()
                .collect(Collectors.toUnmodifiableMap(PostRow::id, row -> row));
    }

    @Override
    public List<PostRow> published(PostId thread, int afterPlace, int limit) {
        return sql.list(
                COLUMNS + """
                WHERE group_id = ? AND thread_id = ? AND state = 'PUBLISHED' AND place > ?
                ORDER BY place, post_id LIMIT ?""", JdbcPostStore::read, sql.group(), thread.value(), Math.max(afterPlace, 0), limit);
    }

    @Override
    public void put(PostRow row) {
        String what = "post " + row.id();
        Object[] values = {
            row.thread().value(),
            row.to().map(PostId::value),
            row.kind(),
            row.byline() instanceof Byline.Named named
                    ? Optional.of(named.member().value())
                    : Optional.empty(),
            row.byline() instanceof Byline.Alias alias ? Optional.of(alias.code()) : Optional.empty(),
            row.state(),
            row.contribution().map(ContributionId::value),
            row.said(),
            row.place(),
            row.thanks(),
            sql.group(),
            row.id().value(),
            row.version()
        };
        if (row.version() == 1) {
            sql.mustBeNew(
                    what,
                    "SELECT 1 FROM {post} WHERE group_id = ? AND post_id = ?",
                    sql.group(),
                    row.id().value());
            sql.write(INSERT, values);
        } else {
            sql.replace(what, row.version(), UPDATE, values);
        }
    }

    private static PostRow read(Row row) throws SQLException {
        Optional<String> alias = row.optionalText("author_alias");
        return new PostRow(
                PostId.of(row.text("post_id")),
                PostId.of(row.text("thread_id")),
                row.optionalText("to_id").map(PostId::of),
                row.one(PostKind.class, "kind"),
                alias.isPresent()
                        ? new Byline.Alias(alias.get())
                        : new Byline.Named(MemberId.of(row.text("author_member"))),
                row.one(PostState.class, "state"),
                row.optionalText("contribution_id").map(ContributionId::of),
                row.instant("said_at"),
                row.integer("place"),
                row.integer("thanks"),
                row.number("row_version"));
    }
}
