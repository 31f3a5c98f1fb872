package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.jdbc.sql.Row;
import io.socialsouls.community.jdbc.sql.Statements;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The right to write in a group: one row a group, with a number that every unit that writes puts up by one.
 *
 * <p>A unit notes the number when it starts. Before its first write it puts it up, if it is still the same: from then on
 * nobody else writes in the group until the transaction ends, and what the unit had read is still so. The same row counts
 * the journal, so that its order is the order of commits.
 */
final class GroupLock {
    private static final String LOOK = "SELECT revision, journal_sequence FROM {group_lock} WHERE group_id = ?";
    private static final String FIRST =
            "INSERT INTO {group_lock} (group_id, revision, journal_sequence) VALUES (?, 1, 0)";
    private static final String TAKE =
            "UPDATE {group_lock} SET revision = revision + 1 WHERE group_id = ? AND revision = ?";
    private static final String COUNT = "UPDATE {group_lock} SET journal_sequence = ? WHERE group_id = ?";

    private final Statements statements;
    private final String group;
    private final Optional<Seen> seen;
    private long sequence;
    private boolean taken;

    private GroupLock(Statements statements, String group, Optional<Seen> seen) {
        this.statements = statements;
        this.group = group;
        this.seen = seen;
        sequence = seen.map(Seen::sequence).orElse(0L);
    }

    /** Notes where the group is. */
    static GroupLock noted(Statements statements, String group) {
        return new GroupLock(statements, group, statements.first(LOOK, GroupLock::seen, group));
    }

    /** Notes where the group is, after waiting for whoever writes in it; nobody else does until the transaction ends. */
    static GroupLock awaited(Statements statements, String group) {
        return new GroupLock(statements, group, statements.first(LOOK + " FOR UPDATE", GroupLock::seen, group));
    }

    /** Lets nobody else write in the group until the transaction ends. */
    void take() {
        if (taken) {
            return;
        }
        if (seen.isEmpty()) {
            statements.update(FIRST, group);
        } else if (statements.update(TAKE, group, seen.get().revision()) != 1) {
            throw new ConflictException(
                    "group " + group + ": found that another unit wrote after this one started, expected none");
        }
        taken = true;
    }

    long reserve(int places) {
        take();
        long first = sequence + 1;
        sequence += places;
        statements.update(COUNT, sequence, group);
        return first;
    }

    private static Seen seen(Row row) throws SQLException {
        return new Seen(row.number("revision"), row.number("journal_sequence"));
    }

    private record Seen(long revision, long sequence) {}
}
