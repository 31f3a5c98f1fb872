package io.socialsouls.community.moderation;

import io.socialsouls.community.check.Check;
import io.socialsouls.community.error.InvalidValueException;
import java.util.Objects;
import java.util.Optional;

/**
 * What a moderator decides on a held post.
 *
 * @param outcome publish or reject
 * @param note a word to the author of a rejected post, at most {@value #LONGEST_NOTE} characters
 */
public record Ruling(Outcome outcome, Optional<String> note) {
    /** The longest note, in code points. */
    public static final int LONGEST_NOTE = 2_000;

    public Ruling {
        Objects.requireNonNull(outcome, "outcome");
        Check.text("note", note, LONGEST_NOTE);
        if (outcome == Outcome.PUBLISH && note.isPresent()) {
            throw new InvalidValueException("note", note, "none, as a published post speaks for itself");
        }
    }

    /** What becomes of the post. */
    public enum Outcome {
        /** The group sees it, exactly as it was held. */
        PUBLISH,
        /** The group never sees it. */
        REJECT
    }

    /**
     * Publishes the post.
     *
     * @return a ruling without a note
     */
    public static Ruling publish() {
        return new Ruling(Outcome.PUBLISH, Optional.empty());
    }

    /**
     * Rejects the post.
     *
     * @param note a word to the author
     * @return a ruling
     */
    public static Ruling reject(String note) {
        return new Ruling(Outcome.REJECT, Optional.of(note));
    }
}
