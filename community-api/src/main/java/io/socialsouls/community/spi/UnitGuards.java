package io.socialsouls.community.spi;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What every storage has to see to, once: that no unit is opened inside another, that a unit is used by its own thread
 * while it runs and by nobody else, that one which only reads writes nothing, that what is to run after the commit
 * does, and that this does not go on for ever. A storage keeps one and opens its units through it:
 *
 * <pre>{@code
 * public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
 *     return guards.run(mode, work, body -> {
 *         MyRows rows = begin(group);
 *         T result = body.apply(rows); // throws: roll back, and let it through
 *         rows.commit();
 *         return result;
 *     });
 * }
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class UnitGuards {
    /** The most actions after commits that a thread may be in, one inside the other, and still write. */
    private static final int MAX_DEPTH = 8;

    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);
    private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);

    /** Guards of a storage. */
    public UnitGuards() {}

    /**
     * A storage's transaction around the work of a unit.
     *
     * @param <T> what the work results in
     */
    @FunctionalInterface
    public interface Transaction<T> {
        /**
         * Begins, runs the body once, and commits; or rolls back and throws what the body threw.
         *
         * @param body to be called with what the storage keeps of the group
         * @return what the body returned
         */
        T run(Function<? super GroupRows, ? extends T> body);
    }

    /**
     * Runs a unit of a storage with transactions of its own: what is to run after the commit runs when the transaction
     * returned, in order, whatever the others throw; the first of that is thrown on, with the rest suppressed.
     *
     * @param <T> what the work results in
     * @param mode what the unit is going to do
     * @param work the unit's work
     * @param transaction the storage's
     * @return what the work returned
     */
    public <T> T run(UnitMode mode, Function<? super StorageUnit, ? extends T> work, Transaction<T> transaction) {
        return run(mode, work, Runnable::run, transaction);
    }

    /**
     * Runs a unit of a storage that is part of somebody else's transaction.
     *
     * @param <T> what the work results in
     * @param mode what the unit is going to do
     * @param work the unit's work
     * @param afterCommit takes what is to run after the commit, once the unit's own part of the transaction is done; not
     *     called if there is nothing
     * @param transaction the storage's
     * @return what the work returned
     */
    public <T> T run(
            UnitMode mode,
            Function<? super StorageUnit, ? extends T> work,
            Consumer<? super Runnable> afterCommit,
            Transaction<T> transaction) {
        List<Runnable> actions = new ArrayList<>();
        T result = guarded(mode, work, actions, transaction);
        if (!actions.isEmpty()) {
            afterCommit.accept((Runnable) () -> deeper(() -> AfterCommit.run(actions)));
        }
        return result;
    }

    private void deeper(Runnable actions) {
        int before = depth.get();
        depth.set(before + 1);
        try {
            actions.run();
        } finally {
            if (before == 0) {
                depth.remove();
            } else {
                depth.set(before);
            }
        }
    }

    private <T> T guarded(
            UnitMode mode,
            Function<? super StorageUnit, ? extends T> work,
            List<Runnable> actions,
            Transaction<T> transaction) {
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(work, "work");
        if (mode != UnitMode.READS && depth.get() >= MAX_DEPTH) {
            throw new CommunityException(
                    ErrorCode.WRONG_STATE,
                    "found " + depth.get()
                            + " listeners at work, each in what the one before it did, expected fewer than " + MAX_DEPTH
                            + ": one that answers each command by another never ends");
        }
        if (inside.get()) {
            throw new IllegalStateException("a unit of work may not be opened inside another");
        }
        inside.set(true);
        try {
            return transaction.run(rows -> {
                try (GuardedUnit unit = new GuardedUnit(rows, mode, actions::add)) {
                    return work.apply(unit);
                }
            });
        } finally {
            inside.remove();
        }
    }
}
