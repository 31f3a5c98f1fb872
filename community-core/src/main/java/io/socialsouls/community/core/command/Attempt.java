package io.socialsouls.community.core.command;

import io.socialsouls.community.core.access.AccessRefusal;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.spi.IdempotencyRow;
import java.util.Optional;

/**
 * A command with its arguments: what an idempotency key stands for.
 *
 * @param <A> the command's arguments
 * @param <R> what it results in
 * @param command which
 * @param arguments what it is given
 */
record Attempt<A, R>(Command<A, R> command, A arguments) {
    /** {@return what came of it the first time; absent if this is the first} */
    Optional<R> repeated(CommandContext context, IdempotencyKey key) {
        return context.unit().idempotency().find(context.person(), key).map(row -> {
            if (!row.command().equals(command.name()) || !row.fingerprint().equals(fingerprint())) {
                throw new AccessRefusal.KeyUsed(key).exception();
            }
            return command.form().read().apply(context.services().codec(), row.outcomeJson());
        });
    }

    void keep(CommandContext context, IdempotencyKey key, R outcome) {
        context.unit()
                .idempotency()
                .insert(new IdempotencyRow(
                        context.person(),
                        key,
                        command.name(),
                        fingerprint(),
                        command.form().write().apply(context.services().codec(), outcome),
                        context.now()));
    }

    private String fingerprint() {
        return Fingerprint.of(command.identity().apply(arguments));
    }
}
