package io.socialsouls.community.testkit;

/**
 * What a storage can do beyond the SPI. What a fixture does not declare is tested to be absent, in the way stated here,
 * so that nothing is skipped.
 */
public enum Capability {
    /**
     * Rows outlive the storage: what {@link StorageFixture#open} gives after a close has them. Absent: it is empty.
     */
    DURABLE,

    /**
     * Two storages can be open on the same rows at once, as in two processes. Absent: a second one has rows of its own.
     */
    SHARED,

    /**
     * Units run inside a transaction of the host's, which {@link StorageFixture#inHostTransaction} opens, and
     * {@link io.socialsouls.community.spi.Storage#retriesConflicts} is false. Absent: it is true, and the fixture throws
     * {@link UnsupportedOperationException}.
     */
    JOINS_HOST_TRANSACTION,

    /**
     * Of all units that write one is under way at a time, whichever their groups: from its first write or lock on it keeps
     * the others waiting. Absent: two of different groups have both written before either ends.
     */
    ONE_WRITER
}
