package io.socialsouls.community.jdbc;

import java.util.OptionalInt;

/**
 * What a host says of transactions.
 *
 * @param isolation that connections of its source come with; absent to ask one of them
 * @param staleReads whether units may read what was so when the host's transaction began
 */
record TransactionSettings(OptionalInt isolation, boolean staleReads) {
    static final TransactionSettings STANDARD = new TransactionSettings(OptionalInt.empty(), false);

    TransactionSettings withIsolation(int level) {
        return new TransactionSettings(OptionalInt.of(level), staleReads);
    }

    TransactionSettings withStaleReads() {
        return new TransactionSettings(isolation, true);
    }
}
