package io.socialsouls.community.spi;

import io.socialsouls.community.group.GroupId;
import java.util.function.Function;

/**
 * Keeps what groups hold. Thread-safe.
 */
public interface Storage {
    /**
     * Runs one unit of work on one group.
     *
     * <p><em>Atomic:</em> if {@code work} returns, everything it wrote is there, on durable storage for good; if it
     * throws, nothing is, and the exception reaches the caller unchanged. A commit that fails so that
     * nobody knows whether it was done ends in an {@link io.socialsouls.community.error.OutcomeUnknownException}, and is not
     * run again by the storage. <em>Isolated:</em> a unit that
     * only reads sees the group as of one moment and waits for nobody. A unit that writes locks first: of what it reads
     * after {@link StorageUnit#lock()}, units of the same group behave as if they had run one after the other, or all but
     * one of those that would not end in a {@link io.socialsouls.community.error.ConflictException}. What it read before
     * may have changed; the first write locks if nothing did, so a unit that read without a lock must not rely on it. A unit sees its own writes. Units of different groups do
     * not wait for each other. A unit may not be opened inside another: that is an {@link IllegalStateException}.
     *
     * @param <T> what the work results in
     * @param group the one group it may touch; it need not exist yet
     * @param mode what the unit is going to do; a write in a unit that {@link UnitMode#READS} is an
     *     {@link IllegalStateException}
     * @param work reads and writes through the unit, which is not valid after it returned; it may be run again after a
     *     conflict
     * @return what {@code work} returned
     */
    <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work);

    /**
     * Whether a unit that ended in a conflict may simply be run again: true where the storage owns its transactions,
     * false where a unit is part of a host's.
     *
     * @return whether core retries
     */
    boolean retriesConflicts();

    /**
     * The look across groups.
     *
     * @return read-only, outside any unit
     */
    Directory directory();
}
