package io.socialsouls.community.jdbc;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;

/**
 * The database, its driver or the pool failed, other than by a conflict: it cannot be reached, has no such table, is out of
 * space. The cause is what was thrown, the code {@link ErrorCode#STORAGE_FAILED}. The message leaves the driver's words
 * out: they may quote a row. A unit that ends in one has changed nothing; one that failed while it was being committed ends
 * in an {@link io.socialsouls.community.error.OutcomeUnknownException}.
 */
public final class DatabaseException extends CommunityException {
    private static final long serialVersionUID = 1L;

    /**
     * A failure.
     *
     * @param what what was being done
     * @param cause what the driver or the pool threw
     */
    DatabaseException(String what, Exception cause) {
        super(ErrorCode.STORAGE_FAILED, what + ": " + Failures.found(cause) + "; the cause has its words");
        initCause(cause);
    }
}
