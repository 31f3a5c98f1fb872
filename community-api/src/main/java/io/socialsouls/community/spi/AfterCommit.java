package io.socialsouls.community.spi;

import java.util.List;
import java.util.Optional;

/** Runs what is to run once a unit is committed. */
final class AfterCommit {
    private AfterCommit() {}

    /** Runs every action, in order, whatever the others throw; the first of that is thrown on, with the rest suppressed. */
    static void run(List<Runnable> actions) {
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
