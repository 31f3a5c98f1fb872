package io.socialsouls.community.core.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to run once a unit is committed, as {@link io.socialsouls.community.spi.GroupUnit#afterCommit} says. One for
 * each unit; for the unit's thread.
 */
public final class AfterCommit {
    private final List<Runnable> actions = new ArrayList<>();

    /** Nothing to run yet. */
    public AfterCommit() {}

    /**
     * Takes an action up.
     *
     * @param action what to run, after those that are there
     */
    public void add(Runnable action) {
        actions.add(Objects.requireNonNull(action, "action"));
    }

    /** Runs every action, in order, whatever the others throw; the first of that is thrown on, with the rest suppressed. */
    public void run() {
        Optional<Throwable> first = Optional.empty();
        for (Runnable action : actions) {
            try {
                action.run();
            } catch (RuntimeException | Error failure) {
                // An exception cannot suppress itself.
                first.filter(thrown -> !thrown.equals(failure)).ifPresent(thrown -> thrown.addSuppressed(failure));
                first = first.or(() -> Optional.of(failure));
            }
        }
        if (first.isPresent()) {
            rethrow(first.get());
        }
    }

    private static void rethrow(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }
}
