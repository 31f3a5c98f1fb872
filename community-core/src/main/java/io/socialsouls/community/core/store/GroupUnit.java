package io.socialsouls.community.core.store;

import io.socialsouls.community.spi.StorageUnit;

/**
 * The stores of one unit of work: what a storage keeps of a group, by its types. Valid as long as the unit, for its
 * thread.
 */
public final class GroupUnit {
    private final StorageUnit unit;

    private GroupUnit(StorageUnit unit) {
        this.unit = unit;
    }

    /**
     * Stores that remember what the unit read and wrote.
     *
     * @param unit a storage's
     * @return its stores
     */
    public static GroupUnit remembering(StorageUnit unit) {
        return new GroupUnit(new RememberingUnit(unit));
    }

    /**
     * Stores that ask the storage each time.
     *
     * @param unit a storage's
     * @return its stores
     */
    public static GroupUnit asking(StorageUnit unit) {
        return new GroupUnit(unit);
    }

    /** {@return the group itself} */
    public GroupStore group() {
        return new GroupStore(unit);
    }

    /** {@return the policies it adopted} */
    public PolicyStore policies() {
        return new PolicyStore(unit);
    }

    /** {@return who is in, in which role} */
    public MembershipStore memberships() {
        return new MembershipStore(unit);
    }

    /** {@return who the members are} */
    public IdentityStore identities() {
        return new IdentityStore(unit);
    }

    /** {@return who is behind which alias} */
    public AliasStore aliases() {
        return new AliasStore(unit);
    }

    /** {@return what a feed sorts and shows} */
    public ThreadStore threads() {
        return new ThreadStore(unit);
    }

    /** {@return what is said, without the words} */
    public PostStore posts() {
        return new PostStore(unit);
    }

    /** {@return the words} */
    public ContentStore contents() {
        return new ContentStore(unit);
    }

    /** {@return who thanked for what} */
    public ThanksStore thanks() {
        return new ThanksStore(unit);
    }

    /** {@return what was held, and what was decided} */
    public ReviewStore reviews() {
        return new ReviewStore(unit);
    }

    /** {@return the pooled experiments} */
    public ExperimentStore experiments() {
        return new ExperimentStore(unit);
    }

    /** {@return what members brought to them} */
    public ContributionStore contributions() {
        return new ContributionStore(unit);
    }

    /** {@return inboxes} */
    public NoticeStore notices() {
        return new NoticeStore(unit);
    }

    /** {@return how far members have read} */
    public ReadMarkerStore readMarkers() {
        return new ReadMarkerStore(unit);
    }

    /** {@return what came of commands with an idempotency key} */
    public IdempotencyStore idempotency() {
        return new IdempotencyStore(unit);
    }

    /** {@return the ids drawn for groups that a person founds} */
    public FoundingStore foundings() {
        return new FoundingStore(unit);
    }

    /** {@return what happened} */
    public JournalStore journal() {
        return new JournalStore(unit);
    }

    /** Lets nobody else write in the group until the unit ends, and forgets what was read before. */
    public void lock() {
        unit.lock();
    }

    /**
     * Runs something once the unit is committed, on the thread that ran it; never if it is rolled back.
     *
     * @param action what to run
     */
    public void afterCommit(Runnable action) {
        unit.afterCommit(action);
    }
}
