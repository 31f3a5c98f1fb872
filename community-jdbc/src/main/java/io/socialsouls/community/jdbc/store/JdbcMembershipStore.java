package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.jdbc.sql.Row;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.MembershipStore;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is in, in which role. */
final class JdbcMembershipStore implements MembershipStore {
    private static final String COLUMNS =
            "SELECT member_id, member_role, standing, since_at, joined_at, row_version FROM {membership} ";
    private static final String OF_ONE_STANDING = COLUMNS + """
            WHERE group_id = ? AND standing = ? AND since_at >= ? AND (since_at > ? OR member_id > ?)
            ORDER BY since_at, member_id LIMIT ?""";
    private static final String INSERT = """
            INSERT INTO {membership} (member_role, standing, since_at, joined_at, group_id, member_id, row_version)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE = """
            UPDATE {membership} SET member_role = ?, standing = ?, since_at = ?, joined_at = ?,
                row_version = row_version + 1
            WHERE group_id = ? AND member_id = ? AND row_version + 1 = ?""";

    private final GroupSql sql;

    JdbcMembershipStore(GroupSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<MembershipRow> find(MemberId id) {
        return sql.first(
                COLUMNS + "WHERE group_id = ? AND member_id = ?", JdbcMembershipStore::read, sql.group(), id.value());
    }

    @Override
    public List<MembershipRow> list(Set<Standing> standings, Optional<MembershipRow> after, int limit) {
        Object since = Keyset.instant(after.map(MembershipRow::since), Keyset.EARLIEST);
        String id = Keyset.id(after.map(row -> row.id().value()));
        return Keyset.merged(
                sql,
                OF_ONE_STANDING,
                "ORDER BY since_at, member_id",
                JdbcMembershipStore::read,
                standings.stream()
                        .map(standing -> List.of(sql.group(), standing, since, since, id, limit))
                        .toList(),
                limit);
    }

    @Override
    public int count(Role role, Standing standing) {
        return sql.count(
                "SELECT COUNT(*) AS counted FROM {membership} WHERE group_id = ? AND member_role = ? AND standing = ?",
                sql.group(),
                role,
                standing);
    }

    @Override
    public void put(MembershipRow row) {
        String what = "membership " + row.id();
        Object[] values = {
            row.role(),
            row.standing(),
            row.since(),
            row.joined(),
            sql.group(),
            row.id().value(),
            row.version()
        };
        if (row.version() == 1) {
            sql.mustBeNew(
                    what,
                    "SELECT 1 FROM {membership} WHERE group_id = ? AND member_id = ?",
                    sql.group(),
                    row.id().value());
            sql.write(INSERT, values);
        } else {
            sql.replace(what, row.version(), UPDATE, values);
        }
    }

    private static MembershipRow read(Row row) throws SQLException {
        return new MembershipRow(
                MemberId.of(row.text("member_id")),
                row.one(Role.class, "member_role"),
                row.one(Standing.class, "standing"),
                row.instant("since_at"),
                row.optionalInstant("joined_at"),
                row.number("row_version"));
    }
}
