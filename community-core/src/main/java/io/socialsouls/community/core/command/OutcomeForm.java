package io.socialsouls.community.core.command;

import io.socialsouls.community.core.codec.Codec;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How the outcome of a command is kept, so that repeating the command with its idempotency key gives it again.
 *
 * @param <T> what the command results in
 * @param write to text
 * @param read from that text
 */
public record OutcomeForm<T>(BiFunction<Codec, T, String> write, BiFunction<Codec, String, T> read) {
    /** Of commands that result in nothing. */
    public static final OutcomeForm<Done> NOTHING = text(done -> "", text -> Done.DONE);

    /** What a command results in that results in nothing. */
    public enum Done {
        /** It is done. */
        DONE
    }

    /**
     * A form without JSON, for example of an id.
     *
     * @param <T> what the command results in
     * @param write to text
     * @param read from that text
     * @return the form
     */
    public static <T> OutcomeForm<T> text(Function<T, String> write, Function<String, T> read) {
        return new OutcomeForm<>((codec, outcome) -> write.apply(outcome), (codec, text) -> read.apply(text));
    }
}
