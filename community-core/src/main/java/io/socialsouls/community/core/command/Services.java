package io.socialsouls.community.core.command;

import io.socialsouls.community.CommandListener;
import io.socialsouls.community.core.codec.Codec;
import io.socialsouls.community.core.policy.PolicyCache;
import io.socialsouls.community.core.store.GroupUnit;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.journal.JournalListener;
import io.socialsouls.community.message.MessageRenderer;
import io.socialsouls.community.spi.IdSource;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.UnitMode;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What every call is made of: given once, when the community is built.
 *
 * @param storage where everything is kept
 * @param clock what time it is
 * @param ids where ids come from
 * @param codec the stored form of what is open-ended
 * @param policies compiled policies, by what is in them
 * @param renderer sentences for people
 * @param locale whose language names that the library makes are in
 * @param backOff waits before a unit that met a conflict is run again
 * @param journalListeners told of what happened
 * @param commandListeners told of calls
 */
public record Services(
        Storage storage,
        InstantSource clock,
        IdSource ids,
        Codec codec,
        PolicyCache policies,
        MessageRenderer renderer,
        Locale locale,
        BackOff backOff,
        List<JournalListener> journalListeners,
        List<CommandListener> commandListeners) {
    public Services {
        journalListeners = List.copyOf(journalListeners);
        commandListeners = List.copyOf(commandListeners);
    }

    /**
     * Runs one unit of work; the only place where one is opened.
     *
     * @param <T> what the work results in
     * @param group on which group
     * @param mode what it is going to do
     * @param work reads and writes through stores that remember what they read
     * @return what {@code work} returned
     */
    public <T> T inUnit(GroupId group, UnitMode mode, Function<? super GroupUnit, ? extends T> work) {
        return storage.<T>inUnit(group, mode, unit -> work.apply(GroupUnit.remembering(unit)));
    }
}
