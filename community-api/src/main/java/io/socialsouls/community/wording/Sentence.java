package io.socialsouls.community.wording;

import java.util.List;
import java.util.Objects;

/**
 * One or more sentences for a person, not yet in a language.
 *
 * @param key which sentence of the catalogue, for example {@code notice.accepted}
 * @param arguments what is filled in, in the catalogue's order
 */
public record Sentence(String key, List<Argument> arguments) {
    public Sentence {
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
    public static Sentence of(String key, Argument... arguments) {
        return new Sentence(key, List.of(arguments));
    }
}
