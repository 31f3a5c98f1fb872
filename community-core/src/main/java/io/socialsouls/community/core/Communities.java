package io.socialsouls.community.core;

import io.socialsouls.community.Actor;
import io.socialsouls.community.CommandInfo;
import io.socialsouls.community.CommandListener;
import io.socialsouls.community.Community;
import io.socialsouls.community.Host;
import io.socialsouls.community.core.codec.Codec;
import io.socialsouls.community.core.command.BackOff;
import io.socialsouls.community.core.command.Caller;
import io.socialsouls.community.core.command.CommandRunner;
import io.socialsouls.community.core.command.Services;
import io.socialsouls.community.core.message.EnglishMessageRenderer;
import io.socialsouls.community.core.policy.PolicyCache;
import io.socialsouls.community.core.storage.InMemoryStorage;
import io.socialsouls.community.journal.JournalListener;
import io.socialsouls.community.message.MessageRenderer;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.IdSource;
import io.socialsouls.community.spi.Storage;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Builds a {@link Community}. */
public final class Communities {
    private Communities() {}

    /** {@return a community with all defaults} It keeps everything in memory, and forgets it with the process. */
    public static Community inMemory() {
        return builder().build();
    }

    /** {@return a builder with every default set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return every command and every read, in the order of their names, which are those that a
     * {@link CommandListener} is told} A host can prepare metrics from it, or document who may do what.
     */
    public static List<CommandInfo> commands() {
        return DeclaredCommands.published();
    }

    /**
     * {@return the sentences that come with the library, in English whatever the locale} A host can render a notice or
     * a pooled result with it.
     */
    public static MessageRenderer englishMessages() {
        return new EnglishMessageRenderer();
    }

    /** Sets what a community is built from. Not thread-safe. */
    public static final class Builder {
        private Storage storage = new InMemoryStorage();
        private InstantSource clock = InstantSource.system();
        private IdSource ids = new RandomIds();
        private MessageRenderer renderer = new EnglishMessageRenderer();
        private Locale locale = Locale.ENGLISH;
        private RandomGenerator randomness = new Random();
        private final List<JournalListener> journalListeners = new ArrayList<>();
        private final List<CommandListener> commandListeners = new ArrayList<>();

        private Builder() {}

        /** Sets where everything is kept. Default: a new {@link InMemoryStorage}. */
        public Builder storage(Storage value) {
            storage = Objects.requireNonNull(value, "storage");
            return this;
        }

        /**
         * Sets the clock, for example a {@link java.time.Clock}. Default: the system's clock. Instants are truncated to
         * microseconds.
         */
        public Builder clock(InstantSource value) {
            clock = Objects.requireNonNull(value, "clock");
            return this;
        }

        /**
         * Sets where ids and aliases come from. Default: 130 bits from a {@link java.security.SecureRandom}, in base
         * 32.
         *
         * @param value a source of ids that cannot be guessed
         */
        public Builder ids(IdSource value) {
            ids = Objects.requireNonNull(value, "ids");
            return this;
        }

        /**
         * Sets how sentences are put into a language. Default: the catalogue that comes with the library, in English.
         */
        public Builder messageRenderer(MessageRenderer value) {
            renderer = Objects.requireNonNull(value, "messageRenderer");
            return this;
        }

        /**
         * Sets the language of the names that the library makes, such as aliases. Default: {@link Locale#ENGLISH}.
         *
         * @param value a locale that the renderer knows
         */
        public Builder locale(Locale value) {
            locale = Objects.requireNonNull(value, "locale");
            return this;
        }

        /**
         * Sets the source of the random pauses between attempts when units of work meet conflicts. Default: a generator
         * of this community's own. Nothing secret is drawn from it.
         *
         * @param value thread-safe
         */
        public Builder randomness(RandomGenerator value) {
            randomness = Objects.requireNonNull(value, "randomness");
            return this;
        }

        /**
         * Adds a listener that is told of what happened, after it is committed. Default: none. May be called several
         * times: listeners are told in the order in which they were added.
         */
        public Builder listener(JournalListener value) {
            journalListeners.add(Objects.requireNonNull(value, "listener"));
            return this;
        }

        /**
         * Adds a listener that is told of every call, for metrics and traces. Default: none. May be called several
         * times: listeners are told in the order in which they were added.
         */
        public Builder commandListener(CommandListener value) {
            commandListeners.add(Objects.requireNonNull(value, "commandListener"));
            return this;
        }

        /** {@return a thread-safe community, of which a host keeps one} */
        public Community build() {
            Services services = new Services(
                    DeclaredCommands.TABLE,
                    storage,
                    clock,
                    ids,
                    new Codec(),
                    new PolicyCache(),
                    renderer,
                    locale,
                    new BackOff(randomness),
                    journalListeners,
                    commandListeners);
            return new Community() {
                @Override
                public Actor as(PersonId person) {
                    Caller caller = new Caller.Person(Objects.requireNonNull(person, "person"), Optional.empty());
                    return new CommunityActor(new CommandRunner(services, caller));
                }

                @Override
                public Host asHost() {
                    return new CommunityHost(new CommandRunner(services, new Caller.Host()));
                }
            };
        }
    }
}
