package io.socialsouls.community.core.laws;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/** Stands still until it is moved. Thread-safe. */
final class SettableTime implements InstantSource {
    private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");
    private final AtomicLong seconds = new AtomicLong();

    @Override
    public Instant instant() {
        return START.plusSeconds(seconds.get());
    }

    void advance(Duration by) {
        seconds.addAndGet(by.toSeconds());
    }
}
