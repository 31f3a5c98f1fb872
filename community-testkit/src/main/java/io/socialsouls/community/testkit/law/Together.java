package io.socialsouls.community.testkit.law;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Calls that begin at the same time, each on a thread of its own. */
final class Together {
    private static final long SECONDS = 120;

    private Together() {}

    static <T> List<T> call(int callers, IntFunction<T> call) {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            CyclicBarrier start = new CyclicBarrier(callers);
            List<Future<T>> all = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                int caller = i;
                all.add(threads.submit(() -> {
                    start.await();
                    return call.apply(caller);
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : all) {
                results.add(each.get(SECONDS, TimeUnit.SECONDS));
            }
            return results;
        } catch (Exception failure) {
            throw new AssertionError("of " + callers + " callers at once one ended with " + failure, failure);
        } finally {
            threads.shutdownNow();
        }
    }
}
