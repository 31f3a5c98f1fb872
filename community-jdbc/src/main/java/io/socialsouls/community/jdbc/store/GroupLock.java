package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.jdbc.sql.Row;
import io.socialsouls.community.jdbc.sql.Statements;
import io.socialsouls.community.spi.UnitMode;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The right to write in a group: one row a group, with a number that every unit that writes puts up by one.
 *
 * <p>A unit notes the number when it starts. Before its first write it puts it up, if it is still the same: from then on
 * nobody else writes in the group until the transaction ends, and what the unit had read is still so. The same row counts
 * the journal, so that its order is the order of commits. Of two units that write first in a group, the second runs into
 * the row of the first: a duplicate key, which every dialect has among its conflicts.
 */
final class GroupLock {
    private static final String LOOK = "SELECT revision, journal_sequence FROM {group_lock} WHERE group_id = ?";
    private static final String FIRST =
            "INSERT INTO {group_lock} (group_id, revision, journal_sequence) VALUES (?, 1, ?)";
    private static final String TAKE = "UPDATE {group_lock} SET revision = revision + 1, journal_sequence = ?"
            + " WHERE group_id = ? AND revision = ?";
    private static final String COUNT = "UPDATE {group_lock} SET journal_sequence = ? WHERE group_id = ?";

    private final Statements statements;
    private final String group;
    private final Optional<Seen> seen;
    private final int usual;
    /** Of the last entry that was reserved. */
    private long sequence;
    /** What the row says once the lock is taken. */
    private long counted;

    private boolean taken;

    private GroupLock(Statements statements, String group, Optional<Seen> seen, int usual) {
        this.statements = statements;
        this.group = group;
        this.seen = seen;
        this.usual = usual;
        sequence = seen.map(Seen::sequence).orElse(0L);
    }

    /**
     * Notes where the group is. A unit that reads writes nothing and need not know.
     *
     * @param exclusive whether it waits for the unit that writes in the group; none does until the transaction ends
     */
    static GroupLock of(Statements statements, String group, UnitMode mode, boolean exclusive) {
        if (mode == UnitMode.READS) {
            return new GroupLock(statements, group, Optional.empty(), 0);
        }
        Optional<Seen> seen = statements.first(exclusive ? LOOK + " FOR UPDATE" : LOOK, GroupLock::seen, group);
        // Most commands journal one event, and those on rows of one's own none: its place is counted with the lock.
        return new GroupLock(statements, group, seen, mode == UnitMode.WRITES ? 1 : 0);
    }

    /** Lets nobody else write in the group until the transaction ends. */
    void take() {
        if (taken) {
            return;
        }
        counted = sequence + usual;
        if (seen.isEmpty()) {
            statements.update(FIRST, group, counted);
        } else if (statements.update(TAKE, counted, group, seen.get().revision()) != 1) {
            throw new ConflictException(
                    "group " + group + ": found that another unit wrote after this one started, expected none");
        }
        taken = true;
    }

    /** Sets places in the journal aside. Gives the first. */
    long reserve(int places) {
        take();
        long first = sequence + 1;
        sequence += places;
        return first;
    }

    /** Counts what was set aside, if it is not what was expected. */
    void finish() {
        if (taken && counted != sequence) {
            statements.update(COUNT, sequence, group);
            counted = sequence;
        }
    }

    private static Seen seen(Row row) throws SQLException {
        return new Seen(row.number("revision"), row.number("journal_sequence"));
    }

    private record Seen(long revision, long sequence) {}
}
