package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.jdbc.sql.Row;
import io.socialsouls.community.jdbc.sql.Text;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.IdentityStore;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who the members are. */
final class JdbcIdentityStore implements IdentityStore {
    private static final String COLUMNS = """
            SELECT member_id, person_id, display_name, organisation, sector, profession, row_version FROM {identity}
            """;
    private static final String INSERT = """
            INSERT INTO {identity} (person_id, display_name, organisation, sector, profession,
                group_id, member_id, row_version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE = """
            UPDATE {identity} SET person_id = ?, display_name = ?, organisation = ?, sector = ?, profession = ?,
                row_version = row_version + 1
            WHERE group_id = ? AND member_id = ? AND row_version + 1 = ?""";

    private final GroupSql sql;

    JdbcIdentityStore(GroupSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<IdentityRow> find(PersonId person) {
        return sql.first(
                COLUMNS + "WHERE group_id = ? AND person_id = ?", JdbcIdentityStore::read, sql.group(), person.value());
    }

    @Override
    public Map<MemberId, IdentityRow> find(Collection<MemberId> members) {
        return sql
                .among(
                        COLUMNS + "WHERE group_id = ? AND member_id IN (?)",
                        JdbcIdentityStore::read,
                        members.stream().map(MemberId::value).toList(),
                        sql.group())
                .stream()
                .collect(Collectors.toUnmodifiableMap(IdentityRow::member, row -> row));
    }

    @Override
    public List<IdentityRow> named(String name, int limit) {
        return sql.list(
                COLUMNS + "WHERE group_id = ? AND display_name = ? ORDER BY member_id LIMIT ?",
                JdbcIdentityStore::read,
                sql.group(),
                new Text(name),
                limit);
    }

    @Override
    public void put(IdentityRow row) {
        // The person stays out of messages, which reach logs: who a member is is for the vault alone.
        String what = "identity " + row.member();
        sql.mustBeNew(
                what + " (its person)",
                "SELECT 1 FROM {identity} WHERE group_id = ? AND person_id = ? AND member_id <> ?",
                sql.group(),
                row.person().value(),
                row.member().value());
        Object[] values = {
            row.person().value(),
            new Text(row.profile().name()),
            row.profile().organisation().map(Text::new),
            row.profile().sector().map(Text::new),
            row.profile().profession().map(Text::new),
            sql.group(),
            row.member().value(),
            row.version()
        };
        if (row.version() == 1) {
            sql.mustBeNew(
                    what,
                    "SELECT 1 FROM {identity} WHERE group_id = ? AND member_id = ?",
                    sql.group(),
                    row.member().value());
            sql.write(INSERT, values);
        } else {
            sql.replace(what, row.version(), UPDATE, values);
        }
    }

    private static IdentityRow read(Row row) throws SQLException {
        return new IdentityRow(
                MemberId.of(row.text("member_id")),
                PersonId.of(row.text("person_id")),
                new Profile(
                        row.text("display_name"),
                        row.optionalText("organisation"),
                        row.optionalText("sector"),
                        row.optionalText("profession")),
                row.number("row_version"));
    }
}
