package io.socialsouls.community.post;

import io.socialsouls.community.check.Check;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.limit.Limits;
import java.util.Objects;
import java.util.Optional;

/**
 * Something about to be said.
 *
 * <p>Immutable; made by the factory of its kind, refined by the methods that give a changed copy. Text that is blank or
 * too long, or parts that do not go together, are refused with an {@link InvalidValueException}. Text is data: no markup
 * is interpreted.
 *
 * @param kind what it is
 * @param to the post that an answer or reply is to; absent for what starts a thread
 * @param title what the thread is about, at most {@value Limits#MAX_TITLE_LENGTH} characters; absent for answers and replies
 * @param text what is said, at most {@value Limits#MAX_TEXT_LENGTH} characters
 * @param attribution how the author shows
 * @param contribution what a finding was brought to an experiment as; never of an anonymous one, as contributions name
 *     their contributor
 */
public record Draft(
        PostKind kind,
        Optional<PostId> to,
        Optional<String> title,
        String text,
        Attribution attribution,
        Optional<ContributionId> contribution) {

    public Draft {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(attribution, "attribution");
        Check.text("title", title, Limits.MAX_TITLE_LENGTH);
        Check.text("text", text, Limits.MAX_TEXT_LENGTH);
        if (to.isPresent() == kind.startsThread()) {
            throw new InvalidValueException(
                    "to", to, kind.startsThread() ? "no post, as it starts a thread" : "a post");
        }
        if (title.isPresent() != kind.startsThread()) {
            throw new InvalidValueException(
                    "title", title, kind.startsThread() ? "a title" : "none, as it is in a thread");
        }
        if (contribution.isPresent() && !(kind.linksContribution() && attribution == Attribution.BY_NAME)) {
            throw new InvalidValueException("contribution", contribution, "none, unless of a finding by name");
        }
        if (attribution == Attribution.ANONYMOUS && !kind.mayBeAnonymous()) {
            throw new InvalidValueException("attribution", attribution, "BY_NAME, as this is signed: " + kind);
        }
    }

    /**
     * Something the author does not know.
     *
     * @param title what it is about
     * @param text the question
     * @return a draft by name
     */
    public static Draft question(String title, String text) {
        return start(PostKinds.QUESTION, title, text);
    }

    /**
     * What helps with a question.
     *
     * @param question which one
     * @param text the answer
     * @return a draft by name
     */
    public static Draft answer(PostId question, String text) {
        return within(PostKinds.ANSWER, question, text);
    }

    /**
     * Anything said in answer to another post.
     *
     * @param to which post
     * @param text what is said
     * @return a draft by name
     */
    public static Draft reply(PostId to, String text) {
        return within(PostKinds.REPLY, to, text);
    }

    /**
     * Working out loud.
     *
     * @param title what it is about
     * @param text what I am doing, where I am stuck
     * @return a draft by name
     */
    public static Draft story(String title, String text) {
        return start(PostKinds.STORY, title, text);
    }

    /**
     * What I tested and what came out.
     *
     * @param title what it is about
     * @param text what came out
     * @return a draft by name
     */
    public static Draft finding(String title, String text) {
        return start(PostKinds.FINDING, title, text);
    }

    /**
     * Something worth reading.
     *
     * @param title what it is about
     * @param text where it is and why to read it
     * @return a draft by name
     */
    public static Draft resource(String title, String text) {
        return start(PostKinds.RESOURCE, title, text);
    }

    /**
     * Something that everybody should know.
     *
     * @param title what it is about
     * @param text what to know
     * @return a draft by name
     */
    public static Draft announcement(String title, String text) {
        return start(PostKinds.ANNOUNCEMENT, title, text);
    }

    /**
     * A scheduled live session.
     *
     * @param title what it is about
     * @param text when and how to take part
     * @return a draft by name
     */
    public static Draft live(String title, String text) {
        return start(PostKinds.LIVE, title, text);
    }

    /**
     * The same, under an alias.
     *
     * @return a changed copy
     */
    public Draft anonymously() {
        return new Draft(kind, to, title, text, Attribution.ANONYMOUS, contribution);
    }

    /**
     * The same, linked to what was brought to an experiment.
     *
     * @param value the author's own contribution
     * @return a changed copy
     */
    public Draft of(ContributionId value) {
        return new Draft(kind, to, title, text, attribution, Optional.of(value));
    }

    private static Draft start(PostKind kind, String title, String text) {
        return new Draft(kind, Optional.empty(), Optional.of(title), text, Attribution.BY_NAME, Optional.empty());
    }

    private static Draft within(PostKind kind, PostId to, String text) {
        return new Draft(kind, Optional.of(to), Optional.empty(), text, Attribution.BY_NAME, Optional.empty());
    }
}
