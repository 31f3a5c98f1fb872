package io.socialsouls.community.testkit.model;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitMode;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Another storage whose units run one after the other, but on two threads in turns: the first on the caller's, the next
 * on a second, and so on. For one thread.
 */
public final class TwoThreads implements Storage, AutoCloseable {
    private static final long LONG_ENOUGH_SECONDS = 20;

    private final Storage storage;
    private final ExecutorService second = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "second thread of a history");
        thread.setDaemon(true);
        return thread;
    });
    private boolean onSecond;

    /**
     * Takes the caller's thread first.
     *
     * @param storage whose units to run
     */
    public TwoThreads(Storage storage) {
        this.storage = storage;
    }

    @Override
    public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
        boolean besides = onSecond;
        onSecond = !onSecond;
        return besides ? this.<T>besides(group, mode, work) : storage.inUnit(group, mode, work);
    }

    private <T> T besides(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
        try {
            return second.<T>submit(() -> storage.inUnit(group, mode, work)).get(LONG_ENOUGH_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException thrown) {
            if (thrown.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (thrown.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(thrown.getCause());
        } catch (InterruptedException | TimeoutException stuck) {
            throw new IllegalStateException("a unit did not end on the second thread", stuck);
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

    @Override
    public void close() {
        second.shutdownNow();
    }
}
