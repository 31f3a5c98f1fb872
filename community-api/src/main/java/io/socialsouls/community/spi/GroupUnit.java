package io.socialsouls.community.spi;

/** One unit of work on one group: its stores, valid until the work returns, for one thread. */
public interface GroupUnit {
    /**
     * The group itself.
     *
     * @return its store
     */
    GroupStore group();

    /**
     * The policies it adopted.
     *
     * @return its store
     */
    PolicyStore policies();

    /**
     * Who is in, in which role.
     *
     * @return its store
     */
    MembershipStore memberships();

    /**
     * Who the members are.
     *
     * @return its store
     */
    IdentityStore identities();

    /**
     * Who is behind which alias.
     *
     * @return its store
     */
    AliasStore aliases();

    /**
     * What a feed sorts and shows.
     *
     * @return its store
     */
    ThreadStore threads();

    /**
     * What is said, without the words.
     *
     * @return its store
     */
    PostStore posts();

    /**
     * The words.
     *
     * @return its store
     */
    ContentStore contents();

    /**
     * Who thanked for what.
     *
     * @return its store
     */
    ThanksStore thanks();

    /**
     * What was held, and what was decided.
     *
     * @return its store
     */
    ReviewStore reviews();

    /**
     * The pooled experiments.
     *
     * @return its store
     */
    ExperimentStore experiments();

    /**
     * What members brought to them.
     *
     * @return its store
     */
    ContributionStore contributions();

    /**
     * Inboxes.
     *
     * @return its store
     */
    NoticeStore notices();

    /**
     * How far members have read.
     *
     * @return its store
     */
    ReadMarkerStore readMarkers();

    /**
     * What happened.
     *
     * @return its store
     */
    JournalStore journal();

    /**
     * What came of commands with an idempotency key.
     *
     * @return its store
     */
    IdempotencyStore idempotency();

    /**
     * Runs something once the unit is committed, on the thread that ran it; never if it is rolled back. What it throws
     * is not the unit's concern: the storage lets it reach whoever opened the unit, with everything committed.
     *
     * @param action what to run
     */
    void afterCommit(Runnable action);
}
