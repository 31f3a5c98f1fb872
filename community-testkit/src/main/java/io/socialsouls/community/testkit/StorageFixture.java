package io.socialsouls.community.testkit;

import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.row.Kind;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Gives a suite the storage to try. A suite makes a fresh fixture for each try of each rule, and closes it afterwards.
 * Used by one thread. Several may be open at once, some laws compare them: each has rows of its own.
 */
public interface StorageFixture extends AutoCloseable {
    /**
     * Makes room for kinds of rows that no release has, if that takes doing: tables, for instance. Called before the first
     * storage is opened, by the rules that keep such rows.
     *
     * @param kinds besides {@link io.socialsouls.community.spi.Kinds#ALL}
     */
    default void prepare(List<Kind<?>> kinds) {}

    /**
     * Opens a storage. The first of a fixture is empty.
     *
     * @return a storage to use until the fixture is closed
     */
    Storage open();

    /**
     * Lets go of all storages that were opened, in an orderly way, as if their process ended; {@link #open} may be called
     * again.
     */
    default void letGo() {}

    /**
     * What the storage can do beyond the SPI.
     *
     * @return nothing, by default
     */
    default Set<Capability> capabilities() {
        return Set.of();
    }

    /**
     * Runs something, units of work included, inside one transaction of the host's.
     *
     * @param <T> what the work results in
     * @param work what to run
     * @param commit whether to commit the transaction in the end, or to roll it back
     * @return what the work returned
     * @throws UnsupportedOperationException if the storage does not join one
     */
    default <T> T inHostTransaction(Supplier<T> work, boolean commit) {
        throw new UnsupportedOperationException("this storage joins no transaction of the host's");
    }

    /** Removes everything. */
    @Override
    default void close() {}
}
