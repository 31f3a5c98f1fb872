package io.socialsouls.community.core.command;

import io.socialsouls.community.core.access.AccessRule;
import io.socialsouls.community.spi.UnitMode;
import java.util.function.BiFunction;

/**
 * Reads across groups: what the directory names is looked up again in each group's own unit of work.
 *
 * @param <A> its arguments
 * @param <R> what is read
 * @param name the method
 * @param read loads and answers
 */
public record DirectoryQuery<A, R>(String name, BiFunction<DirectoryContext, A, R> read) implements Operation<A, R> {
    @Override
    public AccessRule access() {
        return AccessRule.anyone();
    }

    @Override
    public UnitMode mode() {
        return UnitMode.READS;
    }
}
