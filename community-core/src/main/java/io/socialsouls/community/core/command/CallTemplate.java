package io.socialsouls.community.core.command;

import io.socialsouls.community.CommandListener;
import io.socialsouls.community.core.store.GroupUnit;
import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.OutcomeUnknownException;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.journal.JournalEntry;
import io.socialsouls.community.journal.JournalListener;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.UnitMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What surrounds every call: repeating it after a conflict, timing it, telling listeners. */
public final class CallTemplate {
    private static final Logger LOG = LoggerFactory.getLogger("io.socialsouls.community");
    private static final int MAX_ATTEMPTS = 5;

    private CallTemplate() {}

    /**
     * Makes one call.
     *
     * @param <T> what it results in
     * @param services what the call is made of
     * @param name capability and method
     * @param group where; absent for a call across groups
     * @param again what running it again comes to
     * @param unit the call; run again after a conflict, so it writes in one unit of work at most
     * @return what {@code unit} returned
     */
    public static <T> T run(
            Services services, String name, Optional<GroupId> group, Again again, Supplier<? extends T> unit) {
        long started = System.nanoTime();
        Optional<ErrorCode> error = Optional.empty();
        boolean ended = false;
        try {
            T result = repeated(services, name, group, again, unit);
            ended = true;
            return result;
        } catch (CommunityException typed) {
            error = Optional.of(typed.code());
            ended = true;
            throw typed;
        } finally {
            Duration took = Duration.ofNanos(System.nanoTime() - started);
            LOG.debug("{} in {} took {}, error {}", name, where(group), took, error);
            tell(services.commandListeners(), new CommandListener.Call(name, group, error, !ended, took));
        }
    }

    /**
     * Makes a part of a call: run again after a conflict where the storage allows it, but not told of.
     *
     * @param <T> what it results in
     * @param services what the call is made of
     * @param name what is done
     * @param group where; absent across groups
     * @param again what running it again comes to
     * @param unit writes in one unit of work at most
     * @return what {@code unit} returned
     */
    public static <T> T repeated(
            Services services, String name, Optional<GroupId> group, Again again, Supplier<? extends T> unit) {
        try {
            return afterConflicts(services, name, group, unit);
        } catch (OutcomeUnknownException unknown) {
            if (again == Again.DOES_IT_TWICE || !services.storage().retriesConflicts()) {
                throw unknown;
            }
            LOG.debug("{} in {}: nobody knows whether it was done, again", name, where(group));
            return instead(unknown, () -> afterConflicts(services, name, group, unit));
        }
    }

    /** Whatever ends the second time says nothing of the first, which may have been done. */
    private static <T> T instead(OutcomeUnknownException first, Supplier<? extends T> second) {
        try {
            return second.get();
        } catch (RuntimeException failed) {
            first.addSuppressed(failed);
            throw first;
        }
    }

    private static <T> T afterConflicts(
            Services services, String name, Optional<GroupId> group, Supplier<? extends T> unit) {
        for (int attempt = 1; ; attempt++) {
            try {
                return unit.get();
            } catch (ConflictException conflict) {
                if (!services.storage().retriesConflicts()) {
                    throw conflict;
                }
                if (attempt == MAX_ATTEMPTS || !services.backOff().pause(attempt)) {
                    LOG.warn("{} in {}: given up after {} conflicts", name, where(group), attempt);
                    throw conflict;
                }
                LOG.debug("{} in {}: attempt {} met a conflict, again", name, where(group), attempt);
            }
        }
    }

    /**
     * Opens a unit of work: nothing else does.
     *
     * @param <T> what the work results in
     * @param services what the call is made of
     * @param mode what the work does to the group's rows
     * @param group the one group that it touches
     * @param work reads and writes
     * @return what {@code work} returned
     */
    public static <T> T inUnit(
            Services services, UnitMode mode, GroupId group, Function<? super GroupUnit, ? extends T> work) {
        return services.storage().<T>inUnit(group, mode, unit -> work.apply(GroupUnit.remembering(unit)));
    }

    private static String where(Optional<GroupId> group) {
        return group.map(id -> "group " + id).orElse("all groups");
    }

    static void tellAfterCommit(
            Services services, GroupId group, GroupUnit unit, List<JournalRow> rows, List<Event> happened) {
        if (services.journalListeners().isEmpty()) {
            return;
        }
        List<JournalEntry> entries = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            entries.add(new JournalEntry(
                    rows.get(i).sequence(),
                    rows.get(i).draft().at(),
                    happened.get(i),
                    rows.get(i).draft().audience()));
        }
        List<JournalEntry> told = List.copyOf(entries);
        unit.afterCommit(() -> {
            for (JournalListener listener : services.journalListeners()) {
                shielded("a journal listener", () -> listener.committed(group, told));
            }
        });
    }

    private static void tell(List<CommandListener> listeners, CommandListener.Call call) {
        for (CommandListener listener : listeners) {
            shielded("a command listener", () -> listener.ended(call));
        }
    }

    /** What is done is done: a listener that fails must not make a committed command look failed. */
    private static void shielded(String who, Runnable action) {
        try {
            action.run();
        } catch (VirtualMachineError lost) {
            throw lost;
        } catch (Throwable failed) {
            LOG.warn("{} failed; the command is not affected", who, failed);
        }
    }
}
