package io.socialsouls.community.core.storage.rows;

import io.socialsouls.community.core.storage.AfterCommit;
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
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One unit of work on the rows of one group. It sees to what the SPI says of versions, uniqueness, order and lists; that
 * nobody uses it from another thread or after its end, which is an {@link IllegalStateException}; and to what is to run
 * after the commit. To commit, or not, is up to the storage:
 *
 * <pre>{@code
 * RowUnit unit = new RowUnit(rows);
 * T result;
 * try (unit) {
 *     result = work.apply(unit);
 *     commit(rows);
 * }
 * unit.runAfterCommit();
 * return result;
 * }</pre>
 *
 * <p>A refused write throws a {@link io.socialsouls.community.error.ConflictException} and has put nothing of that row; what
 * was put before it is for the storage to drop. For the thread that made it.
 */
public final class RowUnit implements GroupUnit, AutoCloseable {
    private final RowMap rows;
    private final AfterCommit then = new AfterCommit();
    private final Thread owner = Thread.currentThread();
    private boolean closed;

    /**
     * A unit for the current thread, open.
     *
     * @param rows what it reads and writes
     */
    public RowUnit(RowMap rows) {
        this.rows = Objects.requireNonNull(rows, "rows");
    }

    /** Ends the unit: from here on neither it nor its stores can be used. Closing it again does nothing. */
    @Override
    public void close() {
        closed = true;
    }

    /**
     * Runs what is to run after the commit, in order, whatever the others throw; the first of that is thrown on, with the
     * rest suppressed. To be called once, when the unit is committed and closed, and another may be opened; never if it
     * was rolled back.
     *
     * @throws IllegalStateException if the unit is still open
     */
    public void runAfterCommit() {
        if (!closed) {
            throw new IllegalStateException("a unit of work is closed before what follows its commit runs");
        }
        then.run();
    }

    /** The only way to the rows: every call of every store comes through here. */
    private RowMap open() {
        if (!Thread.currentThread().equals(owner)) {
            throw new IllegalStateException("a unit of work is for the thread that runs it");
        }
        // From here on only the owner reads, and what it reads it wrote itself: no need of a volatile.
        if (closed) {
            throw new IllegalStateException("a unit of work is not valid after the work returned");
        }
        return rows;
    }

    private <S> S store(Function<Supplier<RowMap>, S> store) {
        open();
        return store.apply(this::open);
    }

    @Override
    public GroupStore group() {
        return store(GroupStores.Groups::new);
    }

    @Override
    public PolicyStore policies() {
        return store(GroupStores.Policies::new);
    }

    @Override
    public MembershipStore memberships() {
        return store(GroupStores.Memberships::new);
    }

    @Override
    public IdentityStore identities() {
        return store(GroupStores.Identities::new);
    }

    @Override
    public AliasStore aliases() {
        return store(GroupStores.Aliases::new);
    }

    @Override
    public ThreadStore threads() {
        return store(PostStores.Threads::new);
    }

    @Override
    public PostStore posts() {
        return store(PostStores.Posts::new);
    }

    @Override
    public ContentStore contents() {
        return store(PostStores.Contents::new);
    }

    @Override
    public ThanksStore thanks() {
        return store(PostStores.Thanks::new);
    }

    @Override
    public ReviewStore reviews() {
        return store(PostStores.Reviews::new);
    }

    @Override
    public ExperimentStore experiments() {
        return store(ExperimentStores.Experiments::new);
    }

    @Override
    public ContributionStore contributions() {
        return store(ExperimentStores.Contributions::new);
    }

    @Override
    public NoticeStore notices() {
        return store(JournalStores.Notices::new);
    }

    @Override
    public ReadMarkerStore readMarkers() {
        return store(PostStores.ReadMarkers::new);
    }

    @Override
    public JournalStore journal() {
        return store(JournalStores.Journal::new);
    }

    @Override
    public IdempotencyStore idempotency() {
        return store(JournalStores.Outcomes::new);
    }

    @Override
    public void afterCommit(Runnable action) {
        open();
        then.add(action);
    }
}
