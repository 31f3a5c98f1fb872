package io.socialsouls.community.jdbc.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What is to run once a unit is committed. */
public final class AfterCommit {
    private final List<Runnable> actions = new ArrayList<>();

    /** Nothing yet. */
    public AfterCommit() {}

    /**
     * Adds an action.
     *
     * @param action runs after those before it
     */
    void add(Runnable action) {
        actions.add(Objects.requireNonNull(action, "action"));
    }

    /**
     * Whether there is nothing to run.
     *
     * @return true if no action was added
     */
    public boolean isEmpty() {
        return actions.isEmpty();
    }

    /** Runs all in order, whatever one of them throws; the first failure is thrown on in the end, with the others. */
    public void run() {
        List<Throwable> failures = new ArrayList<>();
        for (Runnable action : actions) {
            try {
                action.run();
            } catch (RuntimeException | Error failed) {
                failures.add(failed);
            }
        }
        if (failures.isEmpty()) {
            return;
        }
        Throwable first = failures.get(0);
        // An exception cannot suppress itself.
        failures.stream().filter(other -> !other.equals(first)).forEach(first::addSuppressed);
        if (first instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) first;
    }
}
