package io.socialsouls.community.spi;

/** One unit of work on one group, valid until the work returns, for the thread that runs it. */
public interface StorageUnit extends GroupRows {
    /**
     * Runs something once the unit is committed, on the thread that ran it; never if it is rolled back. What it throws
     * is not the unit's concern: the storage lets it reach whoever opened the unit, with everything committed.
     *
     * @param action what to run
     */
    void afterCommit(Runnable action);
}
