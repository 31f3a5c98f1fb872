package io.socialsouls.community.core.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is to run once a unit is committed. */
final class AfterCommit {
    private final List<Runnable> actions = new ArrayList<>();

    void add(Runnable action) {
        actions.add(Objects.requireNonNull(action, "action"));
    }

    /** Runs every action, in order, whatever the others throw; the first of that is thrown on, with the rest suppressed. */
    void run() {
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
