package io.socialsouls.community.testkit.community;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Stands still until it is moved. Thread-safe. */
public final class SettableTime implements InstantSource {
    private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");
    private final AtomicLong micros = new AtomicLong();

    /** Begins on a morning in spring. */
    public SettableTime() {}

    @Override
    public Instant instant() {
        return START.plus(micros.get(), ChronoUnit.MICROS);
    }

    /**
     * Moves it.
     *
     * @param by whole microseconds
     */
    public void advance(Duration by) {
        micros.addAndGet(by.toNanos() / 1_000);
    }
}
