package io.socialsouls.community.error;

import io.socialsouls.community.message.Message;
import io.socialsouls.community.message.MessageArgument;
import java.util.Objects;

/**
 * The root of every error this library raises on purpose.
 *
 * <p>A command that ends in one has changed nothing. Branch on {@link #code()}; a subclass exists only where a caller
 * needs more than the code. {@link #getMessage()} is for developers, in English; {@link #userMessage()} is for people,
 * in any language that has a renderer.
 */
public class CommunityException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why the call failed. */
    private final ErrorCode code;
    /** The key of the sentence in the catalogue that people read. */
    private final String key;
    /** The values to fill into it. */
    private final MessageArgument[] arguments;

    /**
     * An error without a message of its own for people.
     *
     * @param message what was wrong, with the value, and what would be right
     */
    public CommunityException(ErrorCode code, String message) {
        this(code, message, Message.of("error." + code.text()));
    }

    /**
     * An error that says more to people than its code does.
     *
     * @param message what was wrong, with the value, and what would be right
     * @param userMessage the same for people
     */
    public CommunityException(ErrorCode code, String message, Message userMessage) {
        super(message);
        this.code = Objects.requireNonNull(code, "code");
        this.key = userMessage.key();
        this.arguments = userMessage.arguments().toArray(MessageArgument[]::new);
    }

    /** {@return why the call failed} */
    public final ErrorCode code() {
        return code;
    }

    /** {@return why the call failed, for people} */
    public final Message userMessage() {
        return Message.of(key, arguments);
    }
}
