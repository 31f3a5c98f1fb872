package io.socialsouls.community.core.command;

import io.socialsouls.community.Permit;
import io.socialsouls.community.core.access.Refusal;
import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Whether a command would be let through.
 *
 * @param <A> the command's arguments
 * @param <R> what it results in
 * @param command which
 * @param arguments what it would be given
 */
public record Question<A, R>(Command<A, R> command, A arguments) {
    /** What says nothing of who may. */
    private static final Set<ErrorCode> FAILURES = EnumSet.of(ErrorCode.CONFLICT, ErrorCode.STORAGE_FAILED);

    /**
     * Asks, and leaves undone what the command would do.
     *
     * @param context the call
     * @return the answer
     */
    public Permit permit(CommandContext context) {
        try {
            Refusal.raise(command.access().refusal(context.facts()));
            Supplier<R> unused = command.decide().apply(context, arguments);
            return new Permit.Given();
        } catch (CommunityException refused) {
            return permit(refused);
        }
    }

    static Permit permit(CommunityException refused) {
        if (FAILURES.contains(refused.code())) {
            throw refused;
        }
        return new Permit.Refused(refused.code(), refused.userMessage());
    }
}
