package io.socialsouls.community.core.laws;

import java.time.Duration;

/**
 * One command in a history.
 *
 * @param after what passes before
 * @param who the index of the person who acts
 * @param act what they do
 * @param sending with or without an idempotency key
 */
record Step(Duration after, int who, Act act, Sending sending) {
    /** How a command is sent. */
    enum Sending {
        /** Once, without a key. */
        PLAIN,
        /** With a key that other commands may have too. */
        WITH_A_SHARED_KEY,
        /** Twice, with a key of its own. */
        TWICE
    }

    static Step of(int who, Act act) {
        return new Step(Duration.ZERO, who, act, Sending.PLAIN);
    }

    Step by(int other) {
        return new Step(after, other, act, sending);
    }

    Step doing(Act other) {
        return new Step(after, who, other, sending);
    }

    Step sent(Sending other) {
        return new Step(after, who, act, other);
    }
}
