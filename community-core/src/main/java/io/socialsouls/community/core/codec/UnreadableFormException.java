package io.socialsouls.community.core.codec;

import io.socialsouls.community.error.InvalidValueException;

/**
 * A stored text is not one that this library wrote.
 *
 * <p>Not a {@link io.socialsouls.community.error.CommunityException}: no caller did anything wrong, and none can do
 * anything about it. The storage returned something else than it was given, or a newer version wrote it. The message
 * says where, and never what: stored text may hold words of people, and messages end in logs.
 */
public final class UnreadableFormException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /**
     * A form that cannot be read.
     *
     * @param form what was to be read, for example verdict
     * @param why what was wrong with it
     */
    UnreadableFormException(String form, InvalidValueException why) {
        super("stored " + form + " cannot be read: " + why.field() + " is not " + why.expected());
    }

    /**
     * A row whose values do not make one.
     *
     * @param table of which kind
     */
    static UnreadableFormException row(String table) {
        return new UnreadableFormException(
                table, new InvalidValueException(table, "", "what a row of this kind is made of"));
    }
}
