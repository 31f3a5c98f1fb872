package io.socialsouls.community.jdbc;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.jdbc.sql.Statements;
import io.socialsouls.community.jdbc.store.Beginning;

/**
 * A unit in a host's transaction where one writes at a time. The transaction has to be the writer from the first read on:
 * then all that is read is still so, whatever was read before. A statement that writes nothing costs nothing in a
 * transaction that was begun as the writer; any other it turns into one, if nothing was written since its first read.
 */
final class JoinedWriter implements Beginning {
    private static final String WRITE_NOTHING = "DELETE FROM {group_lock} WHERE FALSE";

    @Override
    public boolean stale() {
        return false;
    }

    @Override
    public void toRead(Statements statements) {
        try {
            statements.update(WRITE_NOTHING);
        } catch (ConflictException notTheWriter) {
            throw new IsolationException(notTheWriter);
        }
    }
}
