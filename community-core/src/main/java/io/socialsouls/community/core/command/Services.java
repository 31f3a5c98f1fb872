package io.socialsouls.community.core.command;

import io.socialsouls.community.CommandListener;
import io.socialsouls.community.core.codec.Codec;
import io.socialsouls.community.core.policy.PolicyCache;
import io.socialsouls.community.journal.JournalListener;
import io.socialsouls.community.message.MessageRenderer;
import io.socialsouls.community.spi.IdSource;
import io.socialsouls.community.spi.Storage;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

/**
 * What every call is made of: given once, when the community is built.
 *
 * @param commands all that may be called
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
        CommandTable commands,
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
}
