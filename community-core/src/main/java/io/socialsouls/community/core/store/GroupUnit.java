package io.socialsouls.community.core.store;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.row.Key;

/**
 * The stores of one unit of work: everything that a storage keeps of a group, by type. Valid as long as the unit, for
 * its thread.
 */
public final class GroupUnit {
    private final StorageUnit unit;

    private GroupUnit(StorageUnit unit) {
        this.unit = unit;
    }

    /** {@return stores that remember what the unit read and wrote} */
    public static GroupUnit remembering(StorageUnit unit) {
        return new GroupUnit(new RememberingUnit(unit));
    }

    /** {@return stores that ask the storage each time} */
    public static GroupUnit asking(StorageUnit unit) {
        return new GroupUnit(unit);
    }

    /** {@return the group itself} */
    public GroupStore group() {
        return new GroupStore(unit);
    }

    /** {@return the policies that the group adopted} */
    public PolicyStore policies() {
        return new PolicyStore(unit);
    }

    /** {@return the memberships, with their roles} */
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

    /** {@return the threads, as a feed sorts and shows them} */
    public ThreadStore threads() {
        return new ThreadStore(unit);
    }

    /** {@return the posts, without their words} */
    public PostStore posts() {
        return new PostStore(unit);
    }

    /** {@return the words} */
    public ContentStore contents() {
        return new ContentStore(unit);
    }

    /** {@return the thanks for posts} */
    public ThanksStore thanks() {
        return new ThanksStore(unit);
    }

    /** {@return the reviews of held posts, with their decisions} */
    public ReviewStore reviews() {
        return new ReviewStore(unit);
    }

    /** {@return the pooled experiments} */
    public ExperimentStore experiments() {
        return new ExperimentStore(unit);
    }

    /** {@return the contributions to the experiments} */
    public ContributionStore contributions() {
        return new ContributionStore(unit);
    }

    /** {@return the notices in the inboxes} */
    public NoticeStore notices() {
        return new NoticeStore(unit);
    }

    /** {@return how far members have read} */
    public ReadMarkerStore readMarkers() {
        return new ReadMarkerStore(unit);
    }

    /** {@return the outcomes of commands with an idempotency key} */
    public IdempotencyStore idempotency() {
        return new IdempotencyStore(unit);
    }

    /** {@return the ids drawn for groups that a person founds} */
    public FoundingStore foundings() {
        return new FoundingStore(unit);
    }

    /** {@return the journal} */
    public JournalStore journal() {
        return new JournalStore(unit);
    }

    /** Lets no other unit write in the group until this one ends, and forgets what was read before. */
    public void lock() {
        unit.lock();
    }

    /** Lets no other unit lock or write a membership until this one ends, and forgets what was read before. */
    public void lock(MemberId member) {
        unit.lock(MembershipRow.KIND, Key.of(member.value()));
    }

    /** Runs an action once the unit is committed, on the thread that ran the unit; never if it is rolled back. */
    public void afterCommit(Runnable action) {
        unit.afterCommit(action);
    }
}
