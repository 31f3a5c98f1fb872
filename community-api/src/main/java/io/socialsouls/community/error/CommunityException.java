package io.socialsouls.community.error;

import java.util.Objects;

/**
 * The root of every error this library raises on purpose.
 *
 * <p>A command that ends in one has changed nothing. Branch on {@link #code()}; a subclass exists only where a caller
 * needs more than the code. Messages are for developers, in English.
 */
public class CommunityException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why the call failed. */
    private final ErrorCode code;

    /**
     * An error without a cause of its own.
     *
     * @param code why the call failed
     * @param message what was wrong, with the value, and what would be right
     */
    public CommunityException(ErrorCode code, String message) {
        super(message);
        this.code = Objects.requireNonNull(code, "code");
    }

    /**
     * Why the call failed.
     *
     * @return the code, never absent
     */
    public final ErrorCode code() {
        return code;
    }
}
