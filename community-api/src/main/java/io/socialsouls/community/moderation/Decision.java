package io.socialsouls.community.moderation;

import io.socialsouls.community.check.Check;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.limit.Limits;
import java.util.Objects;
import java.util.Optional;

/**
 * A moderator's decision on a held post.
 *
 * @param outcome publish or reject
 * @param note a word to the author of a rejected post, at most {@value Limits#MAX_DECISION_NOTE_LENGTH} characters
 */
public record Decision(Outcome outcome, Optional<String> note) {

    public Decision {
        Objects.requireNonNull(outcome, "outcome");
        Check.text("note", note, Limits.MAX_DECISION_NOTE_LENGTH);
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

    /** {@return the decision to publish the post} */
    public static Decision publish() {
        return new Decision(Outcome.PUBLISH, Optional.empty());
    }

    /**
     * {@return the decision to reject the post}
     *
     * @param note a word to the author
     */
    public static Decision reject(String note) {
        return new Decision(Outcome.REJECT, Optional.of(note));
    }
}
