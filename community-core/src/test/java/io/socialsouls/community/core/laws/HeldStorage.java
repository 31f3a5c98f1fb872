package io.socialsouls.community.core.laws;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.GroupUnit;
import io.socialsouls.community.spi.Storage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/** Stops one unit after its work is done and before it is committed, until it is let go. */
final class HeldStorage implements Storage {
    private final Storage storage;
    private final AtomicBoolean armed = new AtomicBoolean();
    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    HeldStorage(Storage storage) {
        this.storage = storage;
    }

    void holdNextUnit() {
        armed.set(true);
    }

    void awaitHeld() throws InterruptedException {
        held.await();
    }

    void release() {
        released.countDown();
    }

    @Override
    public <T> T inUnit(GroupId group, Function<? super GroupUnit, ? extends T> work) {
        return storage.<T>inUnit(group, unit -> {
            T result = work.apply(unit);
            if (armed.compareAndSet(true, false)) {
                held.countDown();
                await();
            }
            return result;
        });
    }

    private void await() {
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
