package io.socialsouls.community.jdbc.sql;

import java.time.Instant;

/** Instants as whole microseconds since 1970-01-01T00:00:00Z: the same number whatever time zone a session has. */
final class Micros {
    private static final long PER_SECOND = 1_000_000;
    private static final int NANOS = 1_000;

    private Micros() {}

    static long of(Instant instant) {
        long seconds = Math.multiplyExact(instant.getEpochSecond(), PER_SECOND);
        return Math.addExact(seconds, instant.getNano() / NANOS);
    }

    static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, PER_SECOND), Math.floorMod(micros, PER_SECOND) * NANOS);
    }
}
