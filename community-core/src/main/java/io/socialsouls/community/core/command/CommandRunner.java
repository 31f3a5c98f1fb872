package io.socialsouls.community.core.command;

import io.socialsouls.community.core.store.GroupUnit;
import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.IdempotencyRow;
import io.socialsouls.community.spi.JournalDraft;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.UnitMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Runs one person's calls in one group: each in one unit of work, each authorised in it by its access rule.
 *
 * @param services what every call is made of
 * @param person who acts
 * @param group where
 * @param key the host's name for the attempt at one command
 */
public record CommandRunner(Services services, PersonId person, GroupId group, Optional<IdempotencyKey> key) {
    /**
     * Reads.
     *
     * @param <T> what is read
     * @param name capability and method
     * @param access who may
     * @param work what to load
     * @return what {@code work} returned
     */
    public <T> T read(String name, AccessRule access, Function<? super CommandContext, ? extends T> work) {
        return this.<T, T>read(name, access, work, loaded -> loaded);
    }

    /**
     * Reads, and makes something of it after the unit has ended, as part of the same call.
     *
     * @param <L> what is loaded
     * @param <T> what is made of it
     * @param name capability and method
     * @param access who may
     * @param load what to load
     * @param then what to make of it, with nothing but what was loaded
     * @return what {@code then} returned
     */
    public <L, T> T read(
            String name,
            AccessRule access,
            Function<? super CommandContext, ? extends L> load,
            Function<? super L, ? extends T> then) {
        return CallTemplate.run(
                services,
                name,
                Optional.of(group),
                () -> then.apply(services.<L>inUnit(group, UnitMode.READS, unit -> load.apply(enter(unit, access)))));
    }

    /**
     * Does something that results in nothing.
     *
     * @param name capability and method
     * @param access who may
     * @param arguments what the command was given, to tell a repetition from another command
     * @param work what to do
     */
    public void command(String name, AccessRule access, List<?> arguments, Consumer<? super CommandContext> work) {
        this.<OutcomeForm.Done>command(name, access, arguments, OutcomeForm.NOTHING, context -> {
            work.accept(context);
            return OutcomeForm.Done.DONE;
        });
    }

    /**
     * Does something: state, journal and outcome together or not at all.
     *
     * @param <T> what the command results in
     * @param name capability and method
     * @param access who may
     * @param arguments what the command was given, to tell a repetition from another command
     * @param form how its outcome is kept
     * @param work what to do
     * @return what {@code work} returned, now or the first time
     */
    public <T> T command(
            String name,
            AccessRule access,
            List<?> arguments,
            OutcomeForm<T> form,
            Function<? super CommandContext, ? extends T> work) {
        return CallTemplate.run(
                services,
                name,
                Optional.of(group),
                () -> services.<T>inUnit(group, UnitMode.WRITES, unit -> {
                    CommandContext context = enter(unit, access);
                    Optional<T> before = key.flatMap(given -> repeated(unit, given, name, arguments, form));
                    if (before.isPresent()) {
                        return before.get();
                    }
                    T outcome = work.apply(context);
                    if (!context.notices().isEmpty()) {
                        unit.notices().put(context.notices());
                    }
                    key.ifPresent(given -> unit.idempotency()
                            .insert(new IdempotencyRow(
                                    person,
                                    given,
                                    name,
                                    Fingerprint.of(arguments),
                                    form.write().apply(outcome),
                                    context.now())));
                    journal(unit, context);
                    return outcome;
                }));
    }

    private CommandContext enter(GroupUnit unit, AccessRule access) {
        Optional<GroupRow> row = unit.group().find();
        Optional<MembershipRow> membership =
                unit.identities().find(person).flatMap(who -> unit.memberships().find(who.member()));
        access.check(group, row, membership);
        // Storages keep microseconds; finer instants would change by being stored.
        Instant now = services.clock().instant().truncatedTo(ChronoUnit.MICROS);
        return new CommandContext(services, unit, person, group, row, membership, now);
    }

    private <T> Optional<T> repeated(
            GroupUnit unit, IdempotencyKey given, String name, List<?> arguments, OutcomeForm<T> form) {
        return unit.idempotency().find(person, given).map(row -> {
            if (!row.command().equals(name) || !row.fingerprint().equals(Fingerprint.of(arguments))) {
                throw new CommunityException(
                        ErrorCode.ALREADY_EXISTS,
                        "idempotency key " + given + " was used for another command; a key belongs to one command");
            }
            return form.read().apply(row.outcomeJson());
        });
    }

    private void journal(GroupUnit unit, CommandContext context) {
        if (context.happened().isEmpty()) {
            return;
        }
        List<JournalDraft> drafts = context.happened().stream()
                .map(each -> new JournalDraft(
                        context.now(),
                        services.codec().type(each.event()),
                        each.subject(),
                        each.thread(),
                        each.audience(),
                        services.codec().event(each.event())))
                .toList();
        CallTemplate.tellAfterCommit(services, group, unit, unit.journal().append(drafts), context.happened());
    }
}
