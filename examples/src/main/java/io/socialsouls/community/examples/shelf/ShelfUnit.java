package io.socialsouls.community.examples.shelf;

import io.socialsouls.community.spi.*;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One unit: reads the map it was given, and copies it before the first write. Works for its thread, until closed. */
final class ShelfUnit implements GroupUnit {
    private final Thread owner = Thread.currentThread();
    private final List<Runnable> actions = new ArrayList<>();
    private Map<RowKey, Object> rows;
    private boolean written;
    private boolean closed;

    ShelfUnit(Map<RowKey, Object> rows) {
        this.rows = rows;
    }

    Map<RowKey, Object> rows() {
        return open().rows;
    }

    void write(RowKey key, Object row) {
        open();
        if (!written) {
            rows = new HashMap<>(rows);
            written = true;
        }
        rows.put(key, row);
    }

    Optional<Map<RowKey, Object>> written() {
        return written ? Optional.of(rows) : Optional.empty();
    }

    void close() {
        closed = true;
    }

    /** Runs all of them, whatever one throws; the first that was thrown goes on to the caller, with the others. */
    void runAfterCommit() {
        List<Throwable> thrown = new ArrayList<>();
        for (Runnable action : actions) {
            try {
                action.run();
            } catch (RuntimeException | Error failure) {
                thrown.add(failure);
            }
        }
        if (thrown.isEmpty()) {
            return;
        }
        Throwable first = thrown.get(0);
        // An exception cannot suppress itself.
        thrown.stream().filter(each -> !each.equals(first)).forEach(first::addSuppressed);
        if (first instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) first;
    }

    private ShelfUnit open() {
        if (closed || !Thread.currentThread().equals(owner)) {
            throw new IllegalStateException("a unit is valid until its work returns, for the thread that runs it");
        }
        return this;
    }

    @Override
    public GroupStore group() {
        return new Stores.Groups(open());
    }

    @Override
    public PolicyStore policies() {
        return new Stores.Policies(open());
    }

    @Override
    public MembershipStore memberships() {
        return new Stores.Memberships(open());
    }

    @Override
    public IdentityStore identities() {
        return new Stores.Identities(open());
    }

    @Override
    public AliasStore aliases() {
        return new Stores.Aliases(open());
    }

    @Override
    public ThreadStore threads() {
        return new Stores.Threads(open());
    }

    @Override
    public PostStore posts() {
        return new Stores.Posts(open());
    }

    @Override
    public ContentStore contents() {
        return new Stores.Contents(open());
    }

    @Override
    public ThanksStore thanks() {
        return new Stores.Thanks(open());
    }

    @Override
    public ReviewStore reviews() {
        return new Stores.Reviews(open());
    }

    @Override
    public ExperimentStore experiments() {
        return new Stores.Experiments(open());
    }

    @Override
    public ContributionStore contributions() {
        return new Stores.Contributions(open());
    }

    @Override
    public NoticeStore notices() {
        return new Stores.Notices(open());
    }

    @Override
    public ReadMarkerStore readMarkers() {
        return new Stores.ReadMarkers(open());
    }

    @Override
    public JournalStore journal() {
        return new Stores.Journal(open());
    }

    @Override
    public OutcomeStore outcomes() {
        return new Stores.Outcomes(open());
    }

    @Override
    public void afterCommit(Runnable action) {
        open().actions.add(action);
    }
}
