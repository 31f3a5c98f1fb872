package io.socialsouls.community.core.command;

import io.socialsouls.community.Permit;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Waits for the command that is asked about. Used by one thread. */
final class Asking {
    private final Function<Question<?, ?>, Permit> ask;
    private @Nullable Permit answer;

    Asking(Function<Question<?, ?>, Permit> ask) {
        this.ask = ask;
    }

    /** Asks about a command. It has no outcome, so the call that would have one ends here. */
    AnsweredSignal about(Question<?, ?> question) {
        answer = ask.apply(question);
        return new AnsweredSignal();
    }

    Optional<Permit> answer() {
        return Optional.ofNullable(answer);
    }

    /** Ends a call that is only asked about. */
    static final class AnsweredSignal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AnsweredSignal() {
            super("the call is only asked about, and has no outcome", null, false, false);
        }
    }
}
