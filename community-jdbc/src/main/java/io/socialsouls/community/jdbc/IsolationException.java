package io.socialsouls.community.jdbc;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.error.ErrorCode;
import java.sql.Connection;

/**
 * The host's transaction has an isolation at which statements may see what is not so any more: a member banned since it
 * began would still read. Its code is {@link ErrorCode#WRONG_STATE}; nothing was read or written.
 */
public final class IsolationException extends CommunityException {
    private static final long serialVersionUID = 1L;

    IsolationException(int level) {
        super(
                ErrorCode.WRONG_STATE,
                "the host's transaction runs at " + name(level) + ", expected READ COMMITTED: begin it after"
                        + " connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED), with Spring by"
                        + " @Transactional(isolation = Isolation.READ_COMMITTED), or build the storage with"
                        + " allowStaleReads()");
    }

    /** Where one writes at a time. */
    IsolationException(ConflictException notTheWriter) {
        super(
                ErrorCode.WRONG_STATE,
                "the host's transaction began as a reader, and another one writes or wrote since; expected one that"
                        + " begins IMMEDIATE: open the database by jdbc:sqlite:FILE?transaction_mode=IMMEDIATE or"
                        + " SQLiteDataSource.setTransactionMode(\"IMMEDIATE\"), or build the storage with"
                        + " allowStaleReads()");
        initCause(notTheWriter);
    }

    private static String name(int level) {
        return switch (level) {
            case Connection.TRANSACTION_NONE -> "no isolation";
            case Connection.TRANSACTION_READ_UNCOMMITTED -> "READ UNCOMMITTED";
            case Connection.TRANSACTION_REPEATABLE_READ -> "REPEATABLE READ";
            case Connection.TRANSACTION_SERIALIZABLE -> "SERIALIZABLE";
            default -> "isolation " + level;
        };
    }
}
