package io.socialsouls.community.testkit.law;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.testkit.community.Answer;
import io.socialsouls.community.testkit.community.TestGroup;
import io.socialsouls.community.testkit.fault.HeldStorage;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Two calls of which the first is stopped in the middle of its unit until the second went as far as it can: to its end, to
 * a conflict, or to where it has to wait for the first. That it waits inside a database cannot be seen from here, so the
 * first goes on after a while in any case: this can make a race weaker, and never its outcome wrong.
 */
final class Race {
    private static final long LONG_ENOUGH_SECONDS = 30;
    private static final long PATIENCE_MILLIS = 50;
    private static final long LONG_PATIENCE_MILLIS = 10_000;

    private final HeldStorage storage;
    private final int call;
    private final boolean mayWait;
    private final CompletableFuture<String> first = new CompletableFuture<>();
    private final CompletableFuture<String> second = new CompletableFuture<>();
    private final CountDownLatch secondIsAsFarAsItGets = new CountDownLatch(1);
    private boolean waited;

    /**
     * A race on a storage.
     *
     * @param storage told to stop a unit
     * @param call before which of its calls the first is stopped
     * @param mayWait whether the second may wait for the first: if not, it is given long to come to its end
     */
    Race(HeldStorage storage, int call, boolean mayWait) {
        this.storage = storage;
        this.call = call;
        this.mayWait = mayWait;
    }

    Race run(Supplier<?> one, Supplier<?> other) {
        storage.holdNextUnit(call);
        start(() -> complete(first, () -> TestGroup.again(one)));
        awaitHeld();
        Thread behind = start(() -> complete(second, () -> afterwards(other)));
        awaitAsFarAsItGets(behind);
        waited = secondIsAsFarAsItGets.getCount() > 0;
        storage.release();
        finish(first);
        finish(second);
        return this;
    }

    /** Ends the second; one that met a conflict is tried again when the first is through, as a host would. */
    private Object afterwards(Supplier<?> call) {
        try {
            return call.get();
        } catch (ConflictException conflict) {
            secondIsAsFarAsItGets.countDown();
            finish(first);
            return TestGroup.again(call);
        } finally {
            secondIsAsFarAsItGets.countDown();
        }
    }

    private void awaitHeld() {
        boolean held = false;
        while (!held && !first.isDone()) {
            held = await(storage.held());
        }
    }

    private void awaitAsFarAsItGets(Thread behind) {
        long patience = TimeUnit.MILLISECONDS.toNanos(mayWait ? PATIENCE_MILLIS : LONG_PATIENCE_MILLIS);
        long started = System.nanoTime();
        boolean through = false;
        while (!through && !(mayWait && isStopped(behind)) && System.nanoTime() - started < patience) {
            through = await(secondIsAsFarAsItGets);
        }
    }

    private static boolean isStopped(Thread thread) {
        return thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.BLOCKED;
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(1, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** What the first was answered. */
    String first() {
        return first.join();
    }

    /** What the second was answered. */
    String second() {
        return second.join();
    }

    /** Whether the second had to wait until the first went on. */
    boolean waited() {
        return waited;
    }

    private static Thread start(Runnable work) {
        Thread thread = new Thread(work, "race");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void complete(CompletableFuture<String> answer, Supplier<?> call) {
        try {
            answer.complete(Answer.of(call));
        } catch (RuntimeException | Error failed) {
            answer.completeExceptionally(failed);
        }
    }

    private static void finish(CompletableFuture<String> answer) {
        try {
            answer.get(LONG_ENOUGH_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw new AssertionError("one of two calls at once ended with " + failed.getCause(), failed.getCause());
        } catch (TimeoutException stuck) {
            throw new AssertionError("two calls at once wait for each other for ever", stuck);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
