package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.jdbc.sql.Row;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.AliasRow;
import io.socialsouls.community.spi.AliasStore;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who is behind which alias. */
final class JdbcAliasStore implements AliasStore {
    private static final String COLUMNS = "SELECT thread_id, member_id, code FROM {alias} ";

    private final GroupSql sql;

    JdbcAliasStore(GroupSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<AliasRow> find(PostId thread, MemberId member) {
        return sql.first(
                COLUMNS + "WHERE group_id = ? AND thread_id = ? AND member_id = ?",
                JdbcAliasStore::read,
                sql.group(),
                thread.value(),
                member.value());
    }

    @Override
    public Optional<AliasRow> find(PostId thread, String code) {
        return sql.first(
                COLUMNS + "WHERE group_id = ? AND thread_id = ? AND code = ?",
                JdbcAliasStore::read,
                sql.group(),
                thread.value(),
                code);
    }

    @Override
    public Map<PostId, String> codes(MemberId member, Collection<PostId> threads) {
        return sql
                .among(
                        COLUMNS + "WHERE group_id = ? AND member_id = ? AND thread_id IN (?)",
                        JdbcAliasStore::read,
                        threads.stream().map(PostId::value).toList(),
                        sql.group(),
                        member.value())
                .stream()
                .collect(Collectors.toUnmodifiableMap(AliasRow::thread, AliasRow::code));
    }

    @Override
    public void insert(AliasRow row) {
        // The member stays out of the message, which reaches logs: who is behind an alias is for the vault alone.
        sql.mustBeNew(
                "alias in " + row.thread(),
                "SELECT 1 FROM {alias} WHERE group_id = ? AND thread_id = ? AND (member_id = ? OR code = ?)",
                sql.group(),
                row.thread().value(),
                row.member().value(),
                row.code());
        sql.write(
                "INSERT INTO {alias} (group_id, thread_id, member_id, code) VALUES (?, ?, ?, ?)",
                sql.group(),
                row.thread().value(),
                row.member().value(),
                row.code());
    }

    private static AliasRow read(Row row) throws SQLException {
        return new AliasRow(PostId.of(row.text("thread_id")), MemberId.of(row.text("member_id")), row.text("code"));
    }
}
