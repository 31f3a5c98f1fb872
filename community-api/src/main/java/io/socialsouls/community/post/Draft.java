package io.socialsouls.community.post;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.ContributionId;
import java.util.Objects;
import java.util.Optional;

/**
 * Something about to be said.
 *
 * <p>Immutable; made by the factory of its kind, refined by the methods that give a changed copy. Parts that do not go
 * together, as the rules of its {@linkplain PostKinds kind} have it, are refused with an {@link InvalidValueException}.
 *
 * @param body what is said; it tells the kind
 * @param to the post that it is said to; absent for what starts a thread
 * @param attribution how the author shows
 * @param contribution what a finding was brought to an experiment as; never of an anonymous one, as contributions name
 *     their contributor
 */
public record Draft(
        PostBody body, Optional<PostId> to, Attribution attribution, Optional<ContributionId> contribution) {

    public Draft {
        Objects.requireNonNull(attribution, "attribution");
        PostKind kind = kind(body);
        if (to.isPresent() == kind.startsThread()) {
            throw new InvalidValueException(
                    "to", to, kind.startsThread() ? "no post, as it starts a thread" : "a post");
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
        return starting(new PostBody.Question(title, text));
    }

    /**
     * What helps with a question.
     *
     * @param question which one
     * @param text the answer
     * @return a draft by name
     */
    public static Draft answer(PostId question, String text) {
        return saidTo(question, new PostBody.Answer(text));
    }

    /**
     * Anything said in answer to another post.
     *
     * @param to which post
     * @param text what is said
     * @return a draft by name
     */
    public static Draft reply(PostId to, String text) {
        return saidTo(to, new PostBody.Reply(text));
    }

    /**
     * Working out loud.
     *
     * @param title what it is about
     * @param text what I am doing, where I am stuck
     * @return a draft by name
     */
    public static Draft story(String title, String text) {
        return starting(new PostBody.Story(title, text));
    }

    /**
     * What I tested and what came out.
     *
     * @param title what it is about
     * @param text what came out
     * @return a draft by name
     */
    public static Draft finding(String title, String text) {
        return starting(new PostBody.Finding(title, text));
    }

    /**
     * Something worth reading.
     *
     * @param title what it is about
     * @param text where it is and why to read it
     * @return a draft by name
     */
    public static Draft resource(String title, String text) {
        return starting(new PostBody.Resource(title, text));
    }

    /**
     * Something that everybody should know.
     *
     * @param title what it is about
     * @param text what to know
     * @return a draft by name
     */
    public static Draft announcement(String title, String text) {
        return starting(new PostBody.Announcement(title, text));
    }

    /**
     * A scheduled live session.
     *
     * @param title what it is about
     * @param text when and how to take part
     * @return a draft by name
     */
    public static Draft live(String title, String text) {
        return starting(new PostBody.LiveSession(title, text));
    }

    /**
     * What starts a thread.
     *
     * @param body of any kind that does
     * @return a draft by name
     */
    public static Draft starting(PostBody body) {
        return new Draft(body, Optional.empty(), Attribution.BY_NAME, Optional.empty());
    }

    /**
     * What is said to a post.
     *
     * @param to which post
     * @param body of any kind that is
     * @return a draft by name
     */
    public static Draft saidTo(PostId to, PostBody body) {
        return new Draft(body, Optional.of(to), Attribution.BY_NAME, Optional.empty());
    }

    /**
     * The same, under an alias.
     *
     * @return a changed copy
     */
    public Draft anonymously() {
        return new Draft(body, to, Attribution.ANONYMOUS, contribution);
    }

    /**
     * The same, linked to what was brought to an experiment.
     *
     * @param value the author's own contribution
     * @return a changed copy
     */
    public Draft of(ContributionId value) {
        return new Draft(body, to, attribution, Optional.of(value));
    }

    /** {@return what it is} */
    public PostKind kind() {
        return kind(body);
    }

    private static PostKind kind(PostBody body) {
        return PostKinds.of(body).orElseThrow(() -> new InvalidValueException("body", body, "what somebody wrote"));
    }
}
