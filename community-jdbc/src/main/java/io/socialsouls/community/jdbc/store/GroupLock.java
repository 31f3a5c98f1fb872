package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.jdbc.sql.Row;
import io.socialsouls.community.jdbc.sql.Statements;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The right to write in a group: one row a group, locked before what a unit decides on is read, until its transaction
 * ends. The same row counts the journal, so that its order is the order of commits.
 *
 * <p>Of two units that write first in a group, the second runs into the row of the first: a duplicate key, which every
 * dialect has among its conflicts.
 */
final class GroupLock {
    private static final String LOOK = "SELECT revision, journal_sequence FROM {group_lock} WHERE group_id = ?";
    private static final String FIRST =
            "INSERT INTO {group_lock} (group_id, revision, journal_sequence) VALUES (?, 0, 0)";
    private static final String COUNT =
            "UPDATE {group_lock} SET revision = revision + 1, journal_sequence = ? WHERE group_id = ?";

    private final Statements statements;
    private final String group;
    private final String forUpdate;
    private final Beginning beginning;
    private final Optional<Seen> before;
    /** Of the last entry that was reserved. */
    private long sequence;

    private boolean taken;
    private boolean written;

    /**
     * The lock of a group, not taken yet.
     *
     * @param forUpdate what a statement ends with that locks what it reads
     * @param beginning what is to be done before a unit reads, and before it locks
     */
    GroupLock(Statements statements, String group, String forUpdate, Beginning beginning) {
        this.statements = statements;
        this.group = group;
        this.forUpdate = forUpdate;
        this.beginning = beginning;
        beginning.toRead(statements);
        // Before anything else is read: some databases fix the moment of a table when it is first read.
        before = beginning.stale() ? look(LOOK) : Optional.empty();
    }

    /** Lets nobody else write in the group until the transaction ends. */
    void take() {
        if (taken) {
            return;
        }
        beginning.toWrite(statements);
        Optional<Seen> now = look(LOOK + forUpdate);
        if (beginning.stale() && !before.equals(now)) {
            throw new ConflictException(
                    "group " + group + ": found that another unit wrote after this transaction began, expected none");
        }
        if (now.isEmpty()) {
            statements.update(FIRST, group);
        }
        sequence = now.map(Seen::sequence).orElse(0L);
        taken = true;
    }

    /** Lets the unit lock rows, and not the group. */
    void begin() {
        beginning.toWrite(statements);
    }

    /** Takes the lock for a unit that is about to write any row of the group. */
    void takeToWrite() {
        take();
        written = true;
    }

    /** Sets places in the journal aside. Gives the first. */
    long reserve(int places) {
        takeToWrite();
        long first = sequence + 1;
        sequence += places;
        return first;
    }

    /** Notes that the group was written in, and counts what was set aside. */
    void finish() {
        if (written) {
            statements.update(COUNT, sequence, group);
        }
    }

    private Optional<Seen> look(String sql) {
        return statements.first(sql, GroupLock::seen, group);
    }

    private static Seen seen(Row row) throws SQLException {
        return new Seen(row.number("revision"), row.number("journal_sequence"));
    }

    private record Seen(long revision, long sequence) {}
}
