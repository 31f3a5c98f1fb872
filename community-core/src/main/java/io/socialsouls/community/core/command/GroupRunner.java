package io.socialsouls.community.core.command;

import io.socialsouls.community.core.access.AccessRule;
import io.socialsouls.community.core.store.GroupUnit;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.MembershipRow;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs one caller's calls in one group: each in one unit of work, each authorised in it by its access rule.
 *
 * @param services what every call is made of
 * @param caller who calls
 * @param group where
 */
public record GroupRunner(Services services, Caller caller, GroupId group) {
    /**
     * The same for one attempt at a command.
     *
     * @param key the host's name for the attempt
     * @return runs the same person's calls
     */
    public GroupRunner withIdempotencyKey(IdempotencyKey key) {
        return new GroupRunner(services, new Caller.Person(caller.person(), Optional.of(key)), group);
    }

    /**
     * Reads.
     *
     * @param <A> the query's arguments
     * @param <R> what is read
     * @param query which
     * @param arguments what for
     * @return the answer
     */
    public <A, R> R run(Query<A, R> query, A arguments) {
        return call(query, () -> {
            Supplier<R> rest = inUnit(query, unit -> query.load().apply(enter(unit, query.access()), arguments));
            return rest.get();
        });
    }

    /**
     * Does something: state, journal and outcome together or not at all.
     *
     * @param <A> the command's arguments
     * @param <R> what it results in
     * @param command which
     * @param arguments what it is given
     * @return what came of it, now or the first time
     */
    public <A, R> R run(Command<A, R> command, A arguments) {
        Attempt<A, R> attempt = new Attempt<>(command, arguments);
        return call(
                command,
                () -> inUnit(command, unit -> {
                    CommandContext context = enter(unit, command.access());
                    Optional<R> before = caller.attempt().flatMap(key -> attempt.repeated(context, key));
                    if (before.isPresent()) {
                        return before.get();
                    }
                    R outcome = command.decide().apply(context, arguments).get();
                    context.putNotices();
                    caller.attempt().ifPresent(key -> attempt.keep(context, key, outcome));
                    context.appendToJournal();
                    return outcome;
                }));
    }

    private <R> R call(Operation<?, R> operation, Supplier<R> work) {
        services.commands().require(operation);
        return CallTemplate.run(services, operation.name(), Optional.of(group), work);
    }

    private <T> T inUnit(Operation<?, ?> operation, Function<? super GroupUnit, ? extends T> work) {
        return CallTemplate.inUnit(services, operation.mode(), group, work);
    }

    private CommandContext enter(GroupUnit unit, AccessRule access) {
        // Storages keep microseconds; finer instants would change by being stored.
        Instant now = services.clock().instant().truncatedTo(ChronoUnit.MICROS);
        if (caller instanceof Caller.Person person) {
            Optional<GroupRow> row = unit.group().find();
            Optional<MembershipRow> membership = unit.identities()
                    .find(person.id())
                    .flatMap(who -> unit.memberships().find(who.member()));
            access.check().person(group, row, membership);
            return new CommandContext(services, unit, caller, group, row, membership, now);
        }
        return new CommandContext(services, unit, caller, group, Optional.empty(), Optional.empty(), now);
    }
}
