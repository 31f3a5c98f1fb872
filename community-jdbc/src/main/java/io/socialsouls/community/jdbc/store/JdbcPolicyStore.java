package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.jdbc.sql.Text;
import io.socialsouls.community.spi.PolicyRow;
import io.socialsouls.community.spi.PolicyStore;
import java.util.Optional;

/** The policies that the group adopted. */
final class JdbcPolicyStore implements PolicyStore {
    private final GroupSql sql;

    JdbcPolicyStore(GroupSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<PolicyRow> find(int number) {
        return sql.first(
                """
                SELECT policy_number, adopted_by, adopted_at, policy_json
                FROM {policy} WHERE group_id = ? AND policy_number = ?""",
                row -> new PolicyRow(
                        row.integer("policy_number"),
                        MemberId.of(row.text("adopted_by")),
                        row.instant("adopted_at"),
                        row.text("policy_json")),
                sql.group(),
                number);
    }

    @Override
    public void insert(PolicyRow row) {
        sql.mustBeNew(
                "policy " + row.number(),
                "SELECT 1 FROM {policy} WHERE group_id = ? AND policy_number = ?",
                sql.group(),
                row.number());
        sql.write("""
                INSERT INTO {policy} (group_id, policy_number, adopted_by, adopted_at, policy_json)
                VALUES (?, ?, ?, ?, ?)""", sql.group(), row.number(), row.adoptedBy().value(), row.adopted(), new Text(row.policyJson()));
    }
}
