package io.socialsouls.community.testkit.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Runs something beside the test, and waits for it, but not for ever. */
final class Side {
    private static final long SECONDS = 20;
    private static final long SECONDS_FOR_ONE = 5;

    private Side() {}

    /** Runs all of them at once. */
    static <T> List<T> bySide(List<Callable<T>> works) throws Exception {
        return bySide(works, SECONDS);
    }

    private static <T> List<T> bySide(List<Callable<T>> works, long seconds) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            List<Future<T>> running = works.stream().map(threads::submit).toList();
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get(seconds, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Runs one on another thread. */
    static <T> T besides(Callable<T> work) {
        try {
            return bySide(List.of(work), SECONDS_FOR_ONE).get(0);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    static void await(CountDownLatch latch) {
        try {
            if (!latch.await(SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("waited in vain");
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
