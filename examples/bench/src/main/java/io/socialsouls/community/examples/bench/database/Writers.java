package io.socialsouls.community.examples.bench.database;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Several threads that post at once, each as fast as it can. */
final class Writers {
    private Writers() {}

    /**
     * {@return how many posts a second all of them come to}
     *
     * @param sides one a writer; the same for all who write in one group
     * @param millis for how long
     */
    static double perSecond(List<Side> sides, long millis) throws Exception {
        LongAdder written = new LongAdder();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(sides.size());
        try {
            List<Future<Long>> ends = sides.stream()
                    .map(side -> threads.submit(() -> {
                        start.await();
                        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
                        while (System.nanoTime() < until) {
                            side.publish();
                            written.increment();
                        }
                        return System.nanoTime();
                    }))
                    .toList();
            long began = System.nanoTime();
            start.countDown();
            long ended = began;
            for (Future<Long> end : ends) {
                ended = Math.max(ended, end.get());
            }
            return written.sum() * (double) TimeUnit.SECONDS.toNanos(1) / (ended - began);
        } finally {
            threads.shutdown();
        }
    }
}
