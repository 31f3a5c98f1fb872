package io.socialsouls.community.core.command;

import io.socialsouls.community.core.access.AccessRule;
import io.socialsouls.community.spi.UnitMode;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Reads from one group.
 *
 * @param <A> its arguments
 * @param <R> what is read
 * @param name capability and method
 * @param access who may
 * @param load loads, and returns what to make of it once the unit of work has ended
 */
public record Query<A, R>(String name, AccessRule access, BiFunction<CommandContext, A, Supplier<R>> load)
        implements Operation<A, R> {
    /**
     * A query that is answered inside its unit of work.
     *
     * @param <A> its arguments
     * @param <R> what is read
     * @param name capability and method
     * @param access who may
     * @param read loads and answers
     * @return the query
     */
    public static <A, R> Query<A, R> of(String name, AccessRule access, BiFunction<CommandContext, A, R> read) {
        return new Query<>(name, access, (context, arguments) -> {
            R answer = read.apply(context, arguments);
            return () -> answer;
        });
    }

    @Override
    public UnitMode mode() {
        return UnitMode.READS;
    }
}
