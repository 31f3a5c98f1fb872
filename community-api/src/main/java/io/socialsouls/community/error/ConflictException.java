package io.socialsouls.community.error;

/** Somebody else changed the same thing at the same time. Nothing was changed by this call; it may be repeated. */
public final class ConflictException extends CommunityException {
    private static final long serialVersionUID = 1L;

    /**
     * Names the conflict.
     *
     * @param message what was found instead of what was expected
     */
    public ConflictException(String message) {
        super(ErrorCode.CONFLICT, message);
    }
}
