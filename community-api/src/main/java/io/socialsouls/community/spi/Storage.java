package io.socialsouls.community.spi;

import io.socialsouls.community.group.GroupId;
import java.util.function.Function;

/**
 * Keeps what groups hold. Thread-safe.
 *
 * <p>Every key starts with the group: nothing that one unit of work reads or writes belongs to another group.
 */
public interface Storage {
    /**
     * Runs one unit of work on one group.
     *
     * <p><em>Atomic:</em> if {@code work} returns, everything it wrote is there; if it throws, nothing is, and the
     * exception reaches the caller unchanged. <em>Isolated:</em> units of the same group behave as if they ran one
     * after the other. A unit sees its own writes. Units of different groups do not wait for each other. A unit may
     * not be opened inside another.
     *
     * @param <T> what the work results in
     * @param group the one group it may touch; it need not exist yet
     * @param work reads and writes through the unit, which is not valid after it returned
     * @return what {@code work} returned
     */
    <T> T inUnit(GroupId group, Function<? super GroupUnit, ? extends T> work);
}
