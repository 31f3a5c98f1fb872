package io.socialsouls.community.core.command;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.GroupUnit;
import io.socialsouls.community.spi.JournalDraft;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.OutcomeRow;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Runs one person's calls in one group: each in one unit of work, each authorised in it by its gate.
 *
 * @param engine what every call is made of
 * @param person who acts
 * @param group where
 * @param key the host's name for the attempt at one command
 */
public record Desk(Engine engine, PersonId person, GroupId group, Optional<IdempotencyKey> key) {
    /**
     * Reads.
     *
     * @param <T> what is read
     * @param name capability and method
     * @param gate who may
     * @param work what to load
     * @return what {@code work} returned
     */
    public <T> T read(String name, Gate gate, Function<? super Scope, ? extends T> work) {
        return this.<T, T>read(name, gate, work, loaded -> loaded);
    }

    /**
     * Reads, and makes something of it after the unit has ended, as part of the same call.
     *
     * @param <L> what is loaded
     * @param <T> what is made of it
     * @param name capability and method
     * @param gate who may
     * @param load what to load
     * @param then what to make of it, with nothing but what was loaded
     * @return what {@code then} returned
     */
    public <L, T> T read(
            String name, Gate gate, Function<? super Scope, ? extends L> load, Function<? super L, ? extends T> then) {
        return Calls.run(
                engine,
                name,
                Optional.of(group),
                () -> then.apply(engine.storage().<L>inUnit(group, unit -> load.apply(enter(unit, gate)))));
    }

    /**
     * Does something that results in nothing.
     *
     * @param name capability and method
     * @param gate who may
     * @param arguments what the command was given, to tell a repetition from another command
     * @param work what to do
     */
    public void command(String name, Gate gate, List<?> arguments, Consumer<? super Scope> work) {
        this.<OutcomeForm.Done>command(name, gate, arguments, OutcomeForm.NOTHING, scope -> {
            work.accept(scope);
            return OutcomeForm.Done.DONE;
        });
    }

    /**
     * Does something: state, journal and outcome together or not at all.
     *
     * @param <T> what the command results in
     * @param name capability and method
     * @param gate who may
     * @param arguments what the command was given, to tell a repetition from another command
     * @param form how its outcome is kept
     * @param work what to do
     * @return what {@code work} returned, now or the first time
     */
    public <T> T command(
            String name, Gate gate, List<?> arguments, OutcomeForm<T> form, Function<? super Scope, ? extends T> work) {
        return Calls.run(
                engine,
                name,
                Optional.of(group),
                () -> engine.storage().<T>inUnit(group, unit -> {
                    Scope scope = enter(unit, gate);
                    Optional<T> before = key.flatMap(given -> repeated(unit, given, name, arguments, form));
                    if (before.isPresent()) {
                        return before.get();
                    }
                    T outcome = work.apply(scope);
                    if (!scope.notices().isEmpty()) {
                        unit.notices().put(scope.notices());
                    }
                    key.ifPresent(given -> unit.outcomes()
                            .insert(new OutcomeRow(
                                    person,
                                    given,
                                    name,
                                    Fingerprint.of(arguments),
                                    form.write().apply(outcome),
                                    scope.now())));
                    journal(unit, scope);
                    return outcome;
                }));
    }

    private Scope enter(GroupUnit unit, Gate gate) {
        Optional<GroupRow> row = unit.group().find();
        Optional<MembershipRow> membership =
                unit.identities().find(person).flatMap(who -> unit.memberships().find(who.member()));
        gate.check(group, row, membership);
        // Storages keep microseconds; finer instants would change by being stored.
        Instant now = engine.clock().instant().truncatedTo(ChronoUnit.MICROS);
        return new Scope(engine, unit, person, group, row, membership, now);
    }

    private <T> Optional<T> repeated(
            GroupUnit unit, IdempotencyKey given, String name, List<?> arguments, OutcomeForm<T> form) {
        return unit.outcomes().find(person, given).map(row -> {
            if (!row.command().equals(name) || !row.fingerprint().equals(Fingerprint.of(arguments))) {
                throw new CommunityException(
                        ErrorCode.ALREADY_EXISTS,
                        "idempotency key " + given + " was used for another command; a key belongs to one command");
            }
            return form.read().apply(row.outcomeJson());
        });
    }

    private void journal(GroupUnit unit, Scope scope) {
        if (scope.happened().isEmpty()) {
            return;
        }
        List<JournalDraft> drafts = scope.happened().stream()
                .map(each -> new JournalDraft(
                        scope.now(),
                        engine.codec().type(each.event()),
                        each.subject(),
                        each.thread(),
                        each.audience(),
                        engine.codec().event(each.event())))
                .toList();
        Calls.tellAfterCommit(engine, group, unit, unit.journal().append(drafts), scope.happened());
    }
}
