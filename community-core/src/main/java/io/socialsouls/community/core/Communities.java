package io.socialsouls.community.core;

import io.socialsouls.community.Community;
import io.socialsouls.community.core.command.Commands;
import io.socialsouls.community.core.storage.InMemoryStorage;
import io.socialsouls.community.spi.IdSource;
import io.socialsouls.community.spi.Storage;
import java.time.InstantSource;
import java.util.Objects;

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

    /** What a community is built from. Not thread-safe. */
    public static final class Builder {
        private Storage storage = new InMemoryStorage();
        private InstantSource clock = InstantSource.system();
        private IdSource ids = new RandomIds();

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
         * Where ids come from. Default: 130 bits from a {@link java.security.SecureRandom}, in base 32.
         *
         * @param value a source of ids that cannot be guessed
         * @return this builder
         */
        public Builder ids(IdSource value) {
            ids = Objects.requireNonNull(value, "ids");
            return this;
        }

        /**
         * Builds the community.
         *
         * @return a thread-safe community; a host keeps one
         */
        public Community build() {
            Commands commands = new Commands(storage, clock, ids);
            return person -> new CommandingActor(commands, Objects.requireNonNull(person, "person"));
        }
    }
}
