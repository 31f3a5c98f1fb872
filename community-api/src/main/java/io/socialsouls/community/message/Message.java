package io.socialsouls.community.message;

import java.util.List;
import java.util.Objects;

/**
 * One or more sentences for a person, not yet in a language.
 *
 * @param key which sentence of the catalogue, for example {@code notice.accepted}
 * @param arguments what is filled in, in the catalogue's order
 */
public record Message(String key, List<MessageArgument> arguments) {
    public Message {
        Objects.requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
    }

    /**
     * A sentence of the catalogue.
     *
     * @param key which one
     * @param arguments what is filled in
     * @return the sentence
     */
    public static Message of(String key, MessageArgument... arguments) {
        return new Message(key, List.of(arguments));
    }
}
