package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.ThanksRow;
import io.socialsouls.community.spi.ThanksStore;
import java.util.Collection;
import java.util.Set;

/** Who thanked for what. */
final class JdbcThanksStore implements ThanksStore {
    private final GroupSql sql;

    JdbcThanksStore(GroupSql sql) {
        this.sql = sql;
    }

    @Override
    public Set<PostId> thanked(MemberId member, Collection<PostId> posts) {
        return Set.copyOf(sql.among(
                "SELECT post_id FROM {thanks} WHERE group_id = ? AND member_id = ? AND post_id IN (?)",
                row -> PostId.of(row.text("post_id")),
                posts.stream().map(PostId::value).toList(),
                sql.group(),
                member.value()));
    }

    @Override
    public void insert(ThanksRow row) {
        sql.mustBeNew(
                "thanks for " + row.post(),
                "SELECT 1 FROM {thanks} WHERE group_id = ? AND member_id = ? AND post_id = ?",
                sql.group(),
                row.member().value(),
                row.post().value());
        sql.write(
                "INSERT INTO {thanks} (group_id, member_id, post_id) VALUES (?, ?, ?)",
                sql.group(),
                row.member().value(),
                row.post().value());
    }
}
