package io.socialsouls.community.message;

import java.util.List;
import java.util.Objects;

/**
 * One or more sentences for a person, not yet in a language.
 *
 * @param key which sentence of the catalogue, for example {@code notice.accepted}
 * @param arguments the values to fill in, in the catalogue's order
 */
public record Message(String key, List<MessageArgument> arguments) {
    public Message {
        Objects.requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
    }

    /**
     * {@return a sentence of the catalogue}
     *
     * @param arguments in the catalogue's order
     */
    public static Message of(String key, MessageArgument... arguments) {
        return new Message(key, List.of(arguments));
    }
}
