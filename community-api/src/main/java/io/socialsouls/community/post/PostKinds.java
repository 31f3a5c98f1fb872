package io.socialsouls.community.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All kinds of posts: one line each, with its rules. Refuses to load unless no two share a name. */
public final class PostKinds {
    /** Something the author does not know. */
    public static final PostKind QUESTION = PostKind.starting("question");

    /** What helps with a question; its asker may accept it. */
    public static final PostKind ANSWER = PostKind.within("answer").answering(QUESTION);

    /** Anything said in answer to another post. */
    public static final PostKind REPLY = PostKind.within("reply");

    /** Working out loud: what I am doing, where I am stuck. */
    public static final PostKind STORY = PostKind.starting("story");

    /** What I tested and what came out. */
    public static final PostKind FINDING = PostKind.starting("finding").linkingContributions();

    /** Something worth reading. */
    public static final PostKind RESOURCE = PostKind.starting("resource");

    /** Something that everybody should know. */
    public static final PostKind ANNOUNCEMENT =
            PostKind.starting("announcement").signed().byAnnouncers();

    /** A scheduled live session; its questions are the replies. */
    public static final PostKind LIVE = PostKind.starting("live").signed().byAnnouncers();

    /** In no particular order. */
    public static final List<PostKind> ALL =
            List.of(QUESTION, ANSWER, REPLY, STORY, FINDING, RESOURCE, ANNOUNCEMENT, LIVE);

    private static final Map<String, PostKind> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(PostKind::name, Function.identity()));

    private PostKinds() {}

    /**
     * The kind of that name.
     *
     * @param name as it is stored
     * @return one of {@link #ALL}, or one that this release does not know
     */
    public static PostKind named(String name) {
        return Optional.ofNullable(BY_NAME.get(name)).orElseGet(() -> PostKind.unknown(name));
    }

    /**
     * Whether there can be answers to posts of a kind.
     *
     * @param kind any
     * @return false also for a kind that this release does not know
     */
    public static boolean isAnswered(PostKind kind) {
        return ALL.stream().anyMatch(other -> other.answers().contains(kind));
    }
}
