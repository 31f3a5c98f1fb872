package io.socialsouls.community.testkit.community;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/** Stands still until it is moved. Thread-safe. */
public final class SettableTime implements InstantSource {
    private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");
    private final AtomicLong seconds = new AtomicLong();

    /** Begins on a morning in spring. */
    public SettableTime() {}

    @Override
    public Instant instant() {
        return START.plusSeconds(seconds.get());
    }

    /**
     * Moves it.
     *
     * @param by whole seconds
     */
    public void advance(Duration by) {
        seconds.addAndGet(by.toSeconds());
    }
}
