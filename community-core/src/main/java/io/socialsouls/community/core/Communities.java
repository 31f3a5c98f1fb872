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

    /**
     * A community with all defaults: it keeps everything in memory, and forgets it with the process.
     *
     * @return a community
     */
    public static Community inMemory() {
        return builder().build();
    }

    /**
     * Starts to build a community.
     *
     * @return a builder with every default set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Every command and every read there is, for a host to prepare metrics, or to document who may do what.
     *
     * @return in the order of their names, which are those that a {@link CommandListener} is told
     */
    public static List<CommandInfo> commands() {
        return DeclaredCommands.published();
    }

    /**
     * The sentences that come with the library, for a host to render what a notice or a pooled result says.
     *
     * @return English, whatever the locale
     */
    public static MessageRenderer englishMessages() {
        return new EnglishMessageRenderer();
    }

    /** What a community is built from. Not thread-safe. */
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

        /**
         * Where everything is kept. Default: a new {@link InMemoryStorage}.
         *
         * @param value a storage
         * @return this builder
         */
        public Builder storage(Storage value) {
            storage = Objects.requireNonNull(value, "storage");
            return this;
        }

        /**
         * What time it is. Default: the system's clock. Instants are truncated to microseconds.
         *
         * @param value a clock, for example a {@link java.time.Clock}
         * @return this builder
         */
        public Builder clock(InstantSource value) {
            clock = Objects.requireNonNull(value, "clock");
            return this;
        }

        /**
         * Where ids and aliases come from. Default: 130 bits from a {@link java.security.SecureRandom}, in base 32.
         *
         * @param value a source of ids that cannot be guessed
         * @return this builder
         */
        public Builder ids(IdSource value) {
            ids = Objects.requireNonNull(value, "ids");
            return this;
        }

        /**
         * How sentences are put into a language. Default: the catalogue that comes with the library, in English.
         *
         * @param value a renderer
         * @return this builder
         */
        public Builder messageRenderer(MessageRenderer value) {
            renderer = Objects.requireNonNull(value, "messageRenderer");
            return this;
        }

        /**
         * Whose language the names are in that the library makes, such as aliases. Default: {@link Locale#ENGLISH}.
         *
         * @param value a locale that the renderer knows
         * @return this builder
         */
        public Builder locale(Locale value) {
            locale = Objects.requireNonNull(value, "locale");
            return this;
        }

        /**
         * What the pauses between attempts are drawn from when units of work meet conflicts. Default: a generator of this
         * community's own. Nothing secret is drawn from it.
         *
         * @param value thread-safe
         * @return this builder
         */
        public Builder randomness(RandomGenerator value) {
            randomness = Objects.requireNonNull(value, "randomness");
            return this;
        }

        /**
         * Tells somebody of what happened, after it is committed. Default: nobody. May be called several times.
         *
         * @param value told in the order of being added
         * @return this builder
         */
        public Builder listener(JournalListener value) {
            journalListeners.add(Objects.requireNonNull(value, "listener"));
            return this;
        }

        /**
         * Tells somebody of every call, for metrics and traces. Default: nobody. May be called several times.
         *
         * @param value told in the order of being added
         * @return this builder
         */
        public Builder commandListener(CommandListener value) {
            commandListeners.add(Objects.requireNonNull(value, "commandListener"));
            return this;
        }

        /**
         * Builds the community.
         *
         * @return a thread-safe community; a host keeps one
         */
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
