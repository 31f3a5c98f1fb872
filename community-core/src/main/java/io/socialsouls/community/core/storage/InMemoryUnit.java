package io.socialsouls.community.core.storage;

import io.socialsouls.community.spi.AliasStore;
import io.socialsouls.community.spi.ContentStore;
import io.socialsouls.community.spi.ContributionStore;
import io.socialsouls.community.spi.ExperimentStore;
import io.socialsouls.community.spi.GroupStore;
import io.socialsouls.community.spi.GroupUnit;
import io.socialsouls.community.spi.IdempotencyStore;
import io.socialsouls.community.spi.IdentityStore;
import io.socialsouls.community.spi.JournalStore;
import io.socialsouls.community.spi.MembershipStore;
import io.socialsouls.community.spi.NoticeStore;
import io.socialsouls.community.spi.PolicyStore;
import io.socialsouls.community.spi.PostStore;
import io.socialsouls.community.spi.ReadMarkerStore;
import io.socialsouls.community.spi.ReviewStore;
import io.socialsouls.community.spi.ThanksStore;
import io.socialsouls.community.spi.ThreadStore;
import java.util.function.Function;
import java.util.function.Supplier;

/** The stores of one unit: what they keep outlives it, the way to it closes when the work returns. */
final class InMemoryUnit implements GroupUnit {
    private final GroupMemory memory;
    private final AfterCommit then;
    private final Thread owner = Thread.currentThread();
    private boolean closed;

    InMemoryUnit(GroupMemory memory, AfterCommit then) {
        this.memory = memory;
        this.then = then;
    }

    void close() {
        closed = true;
    }

    /** The only way to what is kept: every call of every store comes through here. */
    private GroupMemory open() {
        if (!Thread.currentThread().equals(owner)) {
            throw new IllegalStateException("a unit of work is for the thread that runs it");
        }
        // From here on only the owner reads, and what it reads it wrote itself: no need of a volatile.
        if (closed) {
            throw new IllegalStateException("a unit of work is not valid after the work returned");
        }
        return memory;
    }

    private <R, S> S store(Function<GroupMemory, R> rows, Function<Supplier<R>, S> store) {
        open();
        return store.apply(() -> rows.apply(open()));
    }

    @Override
    public GroupStore group() {
        return store(group -> group.group, InMemoryGroupStore::new);
    }

    @Override
    public PolicyStore policies() {
        return store(group -> group.policies, InMemoryPolicyStore::new);
    }

    @Override
    public MembershipStore memberships() {
        return store(group -> group.memberships, InMemoryMembershipStore::new);
    }

    @Override
    public IdentityStore identities() {
        return store(group -> group.identities, InMemoryIdentityStore::new);
    }

    @Override
    public AliasStore aliases() {
        return store(group -> group.aliases, InMemoryAliasStore::new);
    }

    @Override
    public ThreadStore threads() {
        return store(group -> group.threads, InMemoryThreadStore::new);
    }

    @Override
    public PostStore posts() {
        return store(group -> group.posts, InMemoryPostStore::new);
    }

    @Override
    public ContentStore contents() {
        return store(group -> group.contents, InMemoryContentStore::new);
    }

    @Override
    public ThanksStore thanks() {
        return store(group -> group.thanks, InMemoryThanksStore::new);
    }

    @Override
    public ReviewStore reviews() {
        return store(group -> group.reviews, InMemoryReviewStore::new);
    }

    @Override
    public ExperimentStore experiments() {
        return store(group -> group.experiments, InMemoryExperimentStore::new);
    }

    @Override
    public ContributionStore contributions() {
        return store(group -> group.contributions, InMemoryContributionStore::new);
    }

    @Override
    public NoticeStore notices() {
        return store(group -> group.notices, InMemoryNoticeStore::new);
    }

    @Override
    public ReadMarkerStore readMarkers() {
        return store(group -> group.readMarkers, InMemoryReadMarkerStore::new);
    }

    @Override
    public JournalStore journal() {
        return store(group -> group.journal, InMemoryJournalStore::new);
    }

    @Override
    public IdempotencyStore idempotency() {
        return store(group -> group.outcomes, InMemoryIdempotencyStore::new);
    }

    @Override
    public void afterCommit(Runnable action) {
        open();
        then.add(action);
    }
}
