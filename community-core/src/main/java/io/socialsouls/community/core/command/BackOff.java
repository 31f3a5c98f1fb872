package io.socialsouls.community.core.command;

import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/**
 * Waits before a unit of work that met a conflict is run again: a random part of a time that doubles with each conflict,
 * so that those who got in each other's way do not meet again in step. Thread-safe if its randomness is.
 */
public final class BackOff {
    private static final long FIRST = TimeUnit.MILLISECONDS.toNanos(2);
    private static final long MAX_PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    private final RandomGenerator random;

    /**
     * A back-off.
     *
     * @param random draws the part of the time
     */
    public BackOff(RandomGenerator random) {
        this.random = random;
    }

    /** Gives true when it is time, false if the thread was interrupted, which it then still is. */
    boolean pause(int conflicts) {
        long most = Math.min(MAX_PAUSE, FIRST << (conflicts - 1));
        try {
            // Never 0: a pause of nothing would not notice an interrupt.
            TimeUnit.NANOSECONDS.sleep(1 + random.nextLong(most));
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
