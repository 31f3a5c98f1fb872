package io.socialsouls.community.testkit.fault;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitMode;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Another storage that stops one unit before a chosen call of its stores, or before its commit if it makes fewer calls,
 * until it is let go. Made for one race; thread-safe.
 */
public final class HeldStorage implements Storage {
    private final Storage storage;
    private final AtomicInteger armed = new AtomicInteger();
    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private volatile boolean atItsEnd;

    /**
     * Stops nothing until it is told to.
     *
     * @param storage whose units to stop
     */
    public HeldStorage(Storage storage) {
        this.storage = storage;
    }

    /**
     * Stops the unit that is opened next.
     *
     * @param call before which of its calls, counted from 1
     */
    public void holdNextUnit(int call) {
        armed.set(call);
    }

    /** {@return opened when a unit is stopped} */
    public CountDownLatch held() {
        return held;
    }

    /** {@return whether the unit was stopped before its commit, as it made fewer calls} */
    public boolean isAtItsEnd() {
        return atItsEnd;
    }

    /** Lets the unit go on. */
    public void release() {
        released.countDown();
    }

    @Override
    public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
        int call = armed.getAndSet(0);
        if (call == 0) {
            return storage.inUnit(group, mode, work);
        }
        AtomicInteger left = new AtomicInteger(call);
        return storage.<T>inUnit(group, mode, unit -> {
            Runnable before = () -> {
                if (left.decrementAndGet() == 0) {
                    stop();
                }
            };
            T result = work.apply(new WatchedUnit(unit, before, () -> {}));
            if (left.getAndSet(0) > 0) {
                atItsEnd = true;
                stop();
            }
            return result;
        });
    }

    private void stop() {
        held.countDown();
        try {
            released.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public boolean retriesConflicts() {
        return storage.retriesConflicts();
    }

    @Override
    public Directory directory() {
        return storage.directory();
    }
}
