package io.socialsouls.community.error;

import java.util.Locale;

/** Why a call failed, for programs: each {@link CommunityException} carries exactly one. */
public enum ErrorCode {
    /** A value is outside what its field accepts; the message names field, value and what would be right. */
    INVALID_VALUE,
    /** There is no such thing, or the actor may not know whether there is: the two are never told apart. */
    NOT_FOUND,
    /** The actor may see the thing but may not do this with it. */
    NOT_ALLOWED,
    /** The thing is not in a state in which this can be done. */
    WRONG_STATE,
    /** The same thing is there already; nothing was added. */
    ALREADY_EXISTS,
    /** Somebody else changed the same thing at the same time; load it again and repeat. */
    CONFLICT,
    /** The contributions cannot be pooled as asked, for example because none is left. */
    NOT_POOLABLE,
    /**
     * The storage failed, other than by a conflict: it cannot be reached, is full, lacks a table. Nothing was changed,
     * unless it failed while it was committing: then only the storage knows. A command with an idempotency key can be
     * repeated either way.
     */
    STORAGE_FAILED;

    /** {@return the code as it is written in JSON and logs: in lower case, words separated by underscores} */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
