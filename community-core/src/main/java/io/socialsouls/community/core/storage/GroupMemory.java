package io.socialsouls.community.core.storage;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.IdempotencyRow;
import io.socialsouls.community.spi.PolicyRow;
import io.socialsouls.community.spi.ThanksRow;
import java.util.concurrent.locks.ReentrantLock;

/** Everything of one group; touched only by who holds the lock. */
final class GroupMemory {
    final ReentrantLock lock = new ReentrantLock();
    final Changes changes = new Changes();

    final InMemoryGroupStore.Rows group;
    final Table<Integer, PolicyRow> policies = InMemoryPolicyStore.rows(changes);
    final InMemoryMembershipStore.Rows memberships = new InMemoryMembershipStore.Rows(changes);
    final InMemoryIdentityStore.Rows identities;
    final InMemoryAliasStore.Rows aliases = new InMemoryAliasStore.Rows(changes);
    final InMemoryThreadStore.Rows threads = new InMemoryThreadStore.Rows(changes);
    final InMemoryPostStore.Rows posts = new InMemoryPostStore.Rows(changes);
    final Table<String, ContentRow> contents = InMemoryContentStore.rows(changes);
    final Table<ThanksRow, ThanksRow> thanks = InMemoryThanksStore.rows(changes);
    final InMemoryReviewStore.Rows reviews = new InMemoryReviewStore.Rows(changes);
    final InMemoryExperimentStore.Rows experiments = new InMemoryExperimentStore.Rows(changes);
    final InMemoryContributionStore.Rows contributions = new InMemoryContributionStore.Rows(changes);
    final InMemoryNoticeStore.Rows notices = new InMemoryNoticeStore.Rows(changes);
    final InMemoryReadMarkerStore.Rows readMarkers = new InMemoryReadMarkerStore.Rows(changes);
    final InMemoryJournalStore.Rows journal = new InMemoryJournalStore.Rows(changes);
    final Table<InMemoryIdempotencyStore.Key, IdempotencyRow> outcomes = InMemoryIdempotencyStore.rows(changes);

    private boolean written;
    private boolean retired;

    GroupMemory(GroupId id, InMemoryDirectory directory) {
        group = new InMemoryGroupStore.Rows(id, changes, directory);
        identities = new InMemoryIdentityStore.Rows(id, changes, directory);
    }

    void commit() {
        written |= changes.commit();
    }

    void rollBack() {
        changes.rollBack();
    }

    /**
     * Gives this memory up unless something was ever committed to it.
     *
     * @return whether it is given up
     */
    boolean retire() {
        retired = !written;
        return retired;
    }

    /** Whether this memory was given up; who waited for its lock starts over with another. */
    boolean isRetired() {
        return retired;
    }
}
