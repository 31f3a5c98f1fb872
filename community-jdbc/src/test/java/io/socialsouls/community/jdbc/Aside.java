package io.socialsouls.community.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Something that runs beside the test, on a thread of its own: the common pool may have none left, since database drivers
 * keep some of it for themselves. What does not end in time fails.
 */
final class Aside {
    private static final long SECONDS = 45;

    private Aside() {}

    static CompletableFuture<Void> run(Runnable work) {
        return CompletableFuture.runAsync(work, Aside::start).orTimeout(SECONDS, TimeUnit.SECONDS);
    }

    static <T> CompletableFuture<T> get(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Aside::start).orTimeout(SECONDS, TimeUnit.SECONDS);
    }

    static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "aside");
        thread.setDaemon(true);
        thread.start();
    }
}
