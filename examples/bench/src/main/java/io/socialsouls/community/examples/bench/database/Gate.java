package io.socialsouls.community.examples.bench.database;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Who calls, and the turn of those who write, by hand: whoever is turned away never touches the lock, and under the lock
 * all is looked at again.
 *
 * @param member inside the group
 * @param name what the others see
 * @param policy the text of the policy in force
 */
record Gate(String member, String name, String policy) {
    private static final String INSIDE = """
            SELECT m.member_id, m.member_role, m.standing, i.display_name
            FROM community_identity i JOIN community_membership m ON m.group_id = i.group_id AND m.member_id = i.member_id
            WHERE i.group_id = ? AND i.person_id = ?
            """;
    private static final String INSIDE_WITH_POLICY = """
            SELECT m.member_id, m.member_role, m.standing, i.display_name, p.policy_json
            FROM community_identity i JOIN community_membership m ON m.group_id = i.group_id AND m.member_id = i.member_id
            JOIN community_group g ON g.group_id = i.group_id
            LEFT JOIN community_policy p ON p.group_id = i.group_id AND p.policy_number = g.policy_number
            WHERE i.group_id = ? AND i.person_id = ?
            """;
    private static final String LOCK =
            "SELECT journal_sequence FROM community_group_lock WHERE group_id = ? FOR UPDATE";

    /** Lets somebody in who reads. */
    static Gate reading(Sql sql, GroupId group, PersonId person) throws SQLException {
        return sql.one(INSIDE, row -> checked(row, ""), group.value(), person.value());
    }

    /** Lets somebody in who writes, once it is their turn. */
    static Turn writing(Sql sql, GroupId group, PersonId person) throws SQLException {
        reading(sql, group, person);
        long sequence = sql.one(LOCK, row -> row.getLong(1), group.value());
        return new Turn(sequence, reading(sql, group, person));
    }

    /** Lets somebody in who posts, once it is their turn. */
    static Turn posting(Sql sql, GroupId group, PersonId person, String words) throws SQLException {
        reading(sql, group, person);
        long sequence = sql.one(LOCK, row -> row.getLong(1), group.value());
        Gate inside = sql.one(INSIDE_WITH_POLICY, row -> checked(row, row.getString(5)), group.value(), person.value());
        if (inside.policy().contains("buy now") && words.contains("buy now")) {
            throw new IllegalStateException("not an advert");
        }
        return new Turn(sequence, inside);
    }

    private static Gate checked(ResultSet row, String policy) throws SQLException {
        if (!row.getString(3).equals("ACTIVE") || row.getString(2).equals("GUEST")) {
            throw new IllegalStateException("may not");
        }
        return new Gate(row.getString(1), row.getString(4), policy);
    }

    /**
     * Somebody's turn to write.
     *
     * @param sequence of the last entry in the journal
     * @param who whose
     */
    record Turn(long sequence, Gate who) {
        /** Journals what was done, as the last thing. */
        void journal(Sql sql, GroupId group, long at, String type, String event) throws SQLException {
            sql.change(
                    "INSERT INTO community_journal (group_id, sequence_number, happened_at, event_type, audience,"
                            + " event_json) VALUES (?, ?, ?, ?, 'MEMBERS', ?)",
                    group.value(),
                    sequence + 1,
                    at,
                    type,
                    event);
            sql.change(
                    "UPDATE community_group_lock SET journal_sequence = ? WHERE group_id = ?",
                    sequence + 1,
                    group.value());
        }
    }
}
