package io.socialsouls.community.jdbc;

import io.socialsouls.community.error.InvalidValueException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

/**
 * What a host says of transactions.
 *
 * @param isolation that connections of its source come with; absent to ask one of them
 * @param staleReads whether units may read what was so when the host's transaction began
 * @param lockTimeout how long a statement may wait for what others have locked; absent to leave it as it is
 * @param statementTimeout how long a statement may take; absent for as long as the driver says
 * @param hostTransaction whether the thread is in a transaction of the host's; absent if nobody knows
 */
record TransactionSettings(
        OptionalInt isolation,
        boolean staleReads,
        Optional<Duration> lockTimeout,
        Optional<Duration> statementTimeout,
        Optional<BooleanSupplier> hostTransaction) {
    static final TransactionSettings STANDARD =
            new TransactionSettings(OptionalInt.empty(), false, Optional.empty(), Optional.empty(), Optional.empty());

    TransactionSettings withIsolation(int level) {
        return new TransactionSettings(
                OptionalInt.of(level), staleReads, lockTimeout, statementTimeout, hostTransaction);
    }

    TransactionSettings withStaleReads() {
        return new TransactionSettings(isolation, true, lockTimeout, statementTimeout, hostTransaction);
    }

    TransactionSettings withLockTimeout(Duration most) {
        return new TransactionSettings(isolation, staleReads, Optional.of(most), statementTimeout, hostTransaction);
    }

    TransactionSettings withStatementTimeout(Duration most) {
        return new TransactionSettings(isolation, staleReads, lockTimeout, Optional.of(most), hostTransaction);
    }

    TransactionSettings withHostTransaction(BooleanSupplier running) {
        Objects.requireNonNull(running, "running");
        return new TransactionSettings(isolation, staleReads, lockTimeout, statementTimeout, Optional.of(running));
    }

    /** Whole seconds, a part of one counting as one, as {@link java.sql.Statement#setQueryTimeout} takes them; 0 if absent. */
    int statementSeconds() {
        return statementTimeout
                .map(most -> Math.toIntExact(most.plusSeconds(1).minusNanos(1).toSeconds()))
                .orElse(0);
    }

    TransactionSettings checked() {
        lockTimeout.ifPresent(most -> check("lockTimeout", most));
        statementTimeout.ifPresent(most -> check("statementTimeout", most));
        return this;
    }

    /** Refuses what would set something on a connection of the host's, or makes no sense there. */
    TransactionSettings checkedForJoining() {
        lockTimeout.ifPresent(most -> {
            throw new InvalidValueException(
                    "lockTimeout", most.toString(), "none: a joining storage sets nothing on the host's connection");
        });
        hostTransaction.ifPresent(running -> {
            throw new InvalidValueException(
                    "refuseWithin", "given", "none: a joining storage needs the host's transaction");
        });
        return checked();
    }

    private static void check(String field, Duration most) {
        if (most.compareTo(Duration.ofMillis(1)) < 0 || most.compareTo(Duration.ofHours(1)) > 0) {
            throw new InvalidValueException(field, most.toString(), "a millisecond to an hour");
        }
    }
}
