package io.socialsouls.community.core.command;

import java.util.function.Function;

/**
 * How the outcome of a command is kept, so that repeating the command with its idempotency key gives it again.
 *
 * @param <T> what the command results in
 * @param write to text
 * @param read from that text
 */
public record OutcomeForm<T>(Function<? super T, String> write, Function<String, ? extends T> read) {
    /** Of commands that result in nothing. */
    public static final OutcomeForm<Done> NOTHING = new OutcomeForm<>(done -> "", text -> Done.DONE);

    /** What a command results in that results in nothing. */
    public enum Done {
        /** It is done. */
        DONE
    }
}
