package io.socialsouls.community.core.command;

import io.socialsouls.community.core.access.AccessRule;
import io.socialsouls.community.spi.UnitMode;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Changes something in one group.
 *
 * <p>Its function decides first and acts later: it loads what the decision needs, refuses, or returns what is left to do.
 * Until then it writes nothing and draws no id, so whether somebody may is asked without doing it.
 *
 * @param <A> its arguments
 * @param <R> what it results in
 * @param name capability and method
 * @param access who may
 * @param mode {@link UnitMode#WRITES}, or {@link UnitMode#OWN} if it writes rows of the actor's alone
 * @param identity of its arguments, what tells a repetition from another command
 * @param form how its outcome is kept
 * @param decide refuses, or returns what is left to do
 */
public record Command<A, R>(
        String name,
        AccessRule access,
        UnitMode mode,
        Function<? super A, ?> identity,
        OutcomeForm<R> form,
        BiFunction<CommandContext, A, Supplier<R>> decide)
        implements Operation<A, R> {
    /** Arguments of an operation that takes none. */
    public record None() {}

    /**
     * A command that results in something.
     *
     * @param <A> its arguments
     * @param <R> what it results in
     * @param name capability and method
     * @param access who may
     * @param form how its outcome is kept
     * @param decide refuses, or returns what is left to do
     * @return a command that may write every row of the group
     */
    public static <A, R> Command<A, R> giving(
            String name, AccessRule access, OutcomeForm<R> form, BiFunction<CommandContext, A, Supplier<R>> decide) {
        return new Command<>(name, access, UnitMode.WRITES, arguments -> arguments, form, decide);
    }

    /**
     * A command that results in nothing.
     *
     * @param <A> its arguments
     * @param name capability and method
     * @param access who may
     * @param decide refuses, or returns what is left to do
     * @return a command that may write every row of the group
     */
    public static <A> Command<A, OutcomeForm.Done> of(
            String name, AccessRule access, BiFunction<CommandContext, A, Runnable> decide) {
        return giving(name, access, OutcomeForm.NOTHING, (context, arguments) -> {
            Runnable rest = decide.apply(context, arguments);
            return () -> {
                rest.run();
                return OutcomeForm.Done.DONE;
            };
        });
    }

    /**
     * {@return the same, writing rows of the actor's alone, and nothing to the journal; it comes to the same when it is
     * repeated}
     */
    public Command<A, R> ownRowsOnly() {
        return new Command<>(name, access, UnitMode.OWN, identity, form, decide);
    }

    /**
     * The same, told from other commands by a part of its arguments.
     *
     * @param part what was sent, without what was made of it
     * @return the command
     */
    public Command<A, R> identifiedBy(Function<? super A, ?> part) {
        return new Command<>(name, access, mode, part, form, decide);
    }
}
