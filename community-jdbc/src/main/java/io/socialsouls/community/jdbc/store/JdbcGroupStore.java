package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.Visibility;
import io.socialsouls.community.jdbc.sql.Text;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.GroupStore;
import java.util.Optional;

/** The group itself. */
final class JdbcGroupStore implements GroupStore {
    private static final String FIND = """
            SELECT display_name, purpose, visibility, founded_at, policy_number, row_version
            FROM {group} WHERE group_id = ?""";
    private static final String INSERT = """
            INSERT INTO {group} (display_name, purpose, visibility, founded_at, policy_number, group_id, row_version)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE = """
            UPDATE {group} SET display_name = ?, purpose = ?, visibility = ?, founded_at = ?, policy_number = ?,
                row_version = row_version + 1
            WHERE group_id = ? AND row_version + 1 = ?""";

    private final GroupSql sql;

    JdbcGroupStore(GroupSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<GroupRow> find() {
        return sql.first(
                FIND,
                row -> new GroupRow(
                        new Charter(
                                row.text("display_name"), row.text("purpose"), row.one(Visibility.class, "visibility")),
                        row.instant("founded_at"),
                        row.integer("policy_number"),
                        row.number("row_version")),
                sql.group());
    }

    @Override
    public void put(GroupRow row) {
        String what = "group " + sql.group();
        Object[] values = {
            new Text(row.charter().name()),
            new Text(row.charter().purpose()),
            row.charter().visibility(),
            row.founded(),
            row.policyVersion(),
            sql.group(),
            row.version()
        };
        if (row.version() == 1) {
            sql.mustBeNew(what, "SELECT 1 FROM {group} WHERE group_id = ?", sql.group());
            sql.write(INSERT, values);
        } else {
            sql.replace(what, row.version(), UPDATE, values);
        }
    }
}
