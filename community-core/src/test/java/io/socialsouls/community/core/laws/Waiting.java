package io.socialsouls.community.core.laws;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** A call on a thread of its own, of which one can tell that it waits for something. */
final class Waiting {
    private final CompletableFuture<String> answer = new CompletableFuture<>();
    private final Thread thread;

    Waiting(Supplier<String> call) {
        thread = new Thread(() -> {
            try {
                answer.complete(call.get());
            } catch (RuntimeException | Error failed) {
                answer.completeExceptionally(failed);
            }
        });
        thread.start();
    }

    void awaitBlocked() {
        while (thread.getState() != Thread.State.WAITING && thread.getState() != Thread.State.TERMINATED) {
            Thread.onSpinWait();
        }
    }

    String answer() {
        return answer.join();
    }
}
