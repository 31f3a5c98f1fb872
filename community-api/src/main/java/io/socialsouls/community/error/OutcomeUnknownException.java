package io.socialsouls.community.error;

/**
 * The storage failed while it committed: only the storage knows whether the call was done. Its code is
 * {@link ErrorCode#STORAGE_FAILED}. A command that carried an idempotency key can be repeated with the same key, which
 * gives the outcome of the first time if there was one; without a key, look first.
 */
public final class OutcomeUnknownException extends CommunityException {
    private static final long serialVersionUID = 1L;

    /**
     * A commit that failed.
     *
     * @param message what was found instead of a commit
     * @param cause what the storage said
     */
    public OutcomeUnknownException(String message, Throwable cause) {
        super(ErrorCode.STORAGE_FAILED, message);
        initCause(cause);
    }
}
