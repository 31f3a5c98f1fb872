package io.socialsouls.community.testkit.community;

import java.time.Duration;
import java.util.stream.Stream;

/**
 * One command in a history.
 *
 * @param after what passes before
 * @param who the index of the person who acts
 * @param command what they do
 * @param sending with or without an idempotency key
 */
public record Step(Duration after, int who, DrawnCommand command, Sending sending) {
    /** How a command is sent. */
    public enum Sending {
        /** Once, without a key. */
        PLAIN,
        /** With a key that other commands may have too. */
        WITH_A_SHARED_KEY,
        /** Twice, with a key of its own. */
        TWICE
    }

    /**
     * A step at once, sent once.
     *
     * @param who the index of the person who acts
     * @param command what they do
     * @return the step
     */
    public static Step of(int who, DrawnCommand command) {
        return new Step(Duration.ZERO, who, command, Sending.PLAIN);
    }

    /**
     * The same of another person.
     *
     * @param other their index
     * @return another step
     */
    public Step by(int other) {
        return new Step(after, other, command, sending);
    }

    /**
     * The same with another command.
     *
     * @param other which
     * @return another step
     */
    public Step doing(DrawnCommand other) {
        return new Step(after, who, other, sending);
    }

    /**
     * The same, sent otherwise.
     *
     * @param other how
     * @return another step
     */
    public Step sent(Sending other) {
        return new Step(after, who, command, other);
    }

    /**
     * The same without something that may not matter.
     *
     * @return none if nothing can be left out
     */
    Stream<Step> simpler() {
        Step atOnce = new Step(Duration.ZERO, who, command, sending);
        return Stream.of(atOnce.sent(Sending.PLAIN), atOnce, sent(Sending.PLAIN))
                .filter(other -> !other.equals(this))
                .distinct();
    }

    @Override
    public String toString() {
        String wait = after.isZero() ? "" : "after " + after + " ";
        String twice = switch (sending) {
            case PLAIN -> "";
            case TWICE -> ", sent twice with one key";
            case WITH_A_SHARED_KEY -> ", with a key that others use";
        };
        return wait + Samples.at(Samples.NAMES, who) + " " + command.told() + twice;
    }
}
