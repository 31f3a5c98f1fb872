package io.socialsouls.community.testkit.storage;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitMode;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Two units of one group that meet: the first is under way, and does not go on before the second went as far as it
 * gets, to its end, to a conflict, or to where it has to wait. That it waits cannot be seen from here, so the first goes
 * on after a while in any case: this can make a race weaker, and never its outcome wrong.
 */
final class Pair {
    private static final long PATIENCE_MILLIS = 30;

    private final Storage storage;
    private final GroupId group;
    private final CountDownLatch firstIsThere = new CountDownLatch(1);
    private final CountDownLatch secondIsAsFarAsItGets = new CountDownLatch(1);

    private Pair(Storage storage, GroupId group) {
        this.storage = storage;
        this.group = group;
    }

    /**
     * Runs two units that write; both lock first.
     *
     * @return of each whether it was committed, rather than that it ended in a conflict
     */
    static List<Boolean> of(Storage storage, GroupId group, Consumer<StorageUnit> first, Consumer<StorageUnit> second) {
        return of(
                storage,
                group,
                UnitMode.WRITES,
                (unit, meet) -> {
                    first.accept(unit);
                    meet.run();
                },
                UnitMode.WRITES,
                second);
    }

    /**
     * Runs two units; one that may write any row locks first.
     *
     * @param mode of the first
     * @param first runs what it is given where it lets the second go as far as it gets
     * @param otherMode of the second
     * @return of each whether it was committed, rather than that it ended in a conflict
     */
    static List<Boolean> of(
            Storage storage,
            GroupId group,
            UnitMode mode,
            BiConsumer<StorageUnit, Runnable> first,
            UnitMode otherMode,
            Consumer<StorageUnit> second) {
        Pair pair = new Pair(storage, group);
        try {
            return Side.bySide(List.of(() -> pair.first(mode, first), () -> pair.second(otherMode, second)));
        } catch (Exception failure) {
            throw new AssertionError("one of two units at once ended with " + failure, failure);
        }
    }

    private boolean first(UnitMode mode, BiConsumer<StorageUnit, Runnable> work) {
        try {
            return isCommitted(mode, unit -> work.accept(unit, this::letTheSecondGo));
        } finally {
            firstIsThere.countDown();
        }
    }

    private boolean second(UnitMode mode, Consumer<StorageUnit> work) {
        Side.await(firstIsThere);
        try {
            return isCommitted(mode, work);
        } finally {
            secondIsAsFarAsItGets.countDown();
        }
    }

    private boolean isCommitted(UnitMode mode, Consumer<StorageUnit> work) {
        try {
            return storage.inUnit(group, mode, unit -> {
                if (mode == UnitMode.WRITES) {
                    unit.lock();
                }
                work.accept(unit);
                return true;
            });
        } catch (ConflictException conflict) {
            return false;
        }
    }

    private void letTheSecondGo() {
        firstIsThere.countDown();
        try {
            secondIsAsFarAsItGets.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
