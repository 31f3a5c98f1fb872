package io.socialsouls.community.core.command;

import io.socialsouls.community.Permit;
import io.socialsouls.community.core.access.AccessRule;
import io.socialsouls.community.core.access.ActorFacts;
import io.socialsouls.community.core.access.GroupFact;
import io.socialsouls.community.core.access.Refusal;
import io.socialsouls.community.core.store.GroupUnit;
import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.UnitMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs one caller's calls in one group: each in one unit of work, each authorised in it by its access rule.
 *
 * @param services what every call is made of
 * @param caller who calls
 * @param group where
 * @param asking waits for a command to be asked about instead of run; absent where commands are run
 */
public record GroupRunner(Services services, Caller caller, GroupId group, Optional<Asking> asking) {
    /**
     * The same for one attempt at a command.
     *
     * @param key the host's name for the attempt
     * @return runs the same person's calls
     */
    public GroupRunner withIdempotencyKey(IdempotencyKey key) {
        return new GroupRunner(services, new Caller.Person(caller.person(), Optional.of(key)), group, asking);
    }

    /**
     * Asks whether the first command of a call would be let through.
     *
     * @param may the query that answers
     * @param call made with a runner that runs no command
     * @return the answer; given if no command is called
     */
    public Permit may(Query<Question<?, ?>, Permit> may, Consumer<GroupRunner> call) {
        Asking waiting = new Asking(question -> run(may, question));
        try {
            call.accept(new GroupRunner(services, caller, group, Optional.of(waiting)));
        } catch (Asking.AnsweredSignal answered) {
            // What was waited for: the answer is there.
        } catch (CommunityException refused) {
            return Question.permit(refused);
        }
        return waiting.answer().orElseGet(Permit.Given::new);
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
        if (asking.isPresent()) {
            throw asking.get().about(new Question<>(command, arguments));
        }
        Attempt<A, R> attempt = new Attempt<>(command, arguments);
        return call(
                command,
                () -> inUnit(command, unit -> {
                    CommandContext context = enterLocked(unit, command);
                    Optional<IdempotencyKey> key = key(command);
                    Optional<R> before = key.flatMap(given -> attempt.repeated(context, given));
                    if (before.isPresent()) {
                        return before.get();
                    }
                    R outcome = command.decide().apply(context, arguments).get();
                    context.putNotices();
                    key.ifPresent(given -> attempt.keep(context, given, outcome));
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

    /** What writes only the caller's own rows comes to the same when it is repeated, and keeps no outcome. */
    private Optional<IdempotencyKey> key(Command<?, ?> command) {
        return command.mode() == UnitMode.OWN ? Optional.empty() : caller.attempt();
    }

    /**
     * Passes the gate, locks, and passes it again, as what was read before may have changed. Whoever is turned away never
     * gets to the lock: waiting for it would tell that the group is there.
     */
    private CommandContext enterLocked(GroupUnit unit, Command<?, ?> command) {
        Optional<MembershipRow> membership = admit(unit, command.access()).membership();
        if (command.mode() == UnitMode.OWN && membership.isPresent()) {
            unit.lock(membership.get().id());
        } else {
            unit.lock();
        }
        return enter(unit, command.access());
    }

    private CommandContext enter(GroupUnit unit, AccessRule access) {
        ActorFacts facts = admit(unit, access);
        // Storages keep microseconds; finer instants would change by being stored.
        Instant now = services.clock().instant().truncatedTo(ChronoUnit.MICROS);
        return new CommandContext(services, unit, caller, facts, now);
    }

    private ActorFacts admit(GroupUnit unit, AccessRule access) {
        ActorFacts facts = facts(unit);
        if (caller instanceof Caller.Person) {
            Refusal.raise(access.refusal(facts));
        }
        return facts;
    }

    private ActorFacts facts(GroupUnit unit) {
        if (caller instanceof Caller.Person person) {
            Optional<MembershipRow> membership = unit.identities()
                    .find(person.id())
                    .flatMap(who -> unit.memberships().find(who.member()));
            // Whoever is inside is inside of a group that is there: what it says is read when it is needed.
            boolean inside = membership.filter(row -> row.standing().isInside()).isPresent();
            GroupFact known =
                    inside ? GroupFact.PRESENT : GroupFact.of(unit.group().find());
            return new ActorFacts(group, known, membership);
        }
        return new ActorFacts(group, GroupFact.ABSENT, Optional.empty());
    }
}
