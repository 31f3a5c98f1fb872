package io.socialsouls.community.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All kinds of posts: one line each, with its rules. Refuses to load unless every body has one, and no two share a name. */
public final class PostKinds {
    /** Something the author does not know. */
    public static final PostKind QUESTION = PostKind.starting("question", PostBody.Question.class);

    /** What helps with a question; its asker may accept it. */
    public static final PostKind ANSWER =
            PostKind.within("answer", PostBody.Answer.class).answering(QUESTION);

    /** Anything said in answer to another post. */
    public static final PostKind REPLY = PostKind.within("reply", PostBody.Reply.class);

    /** Working out loud: what I am doing, where I am stuck. */
    public static final PostKind STORY = PostKind.starting("story", PostBody.Story.class);

    /** What I tested and what came out. */
    public static final PostKind FINDING =
            PostKind.starting("finding", PostBody.Finding.class).linkingContributions();

    /** Something worth reading. */
    public static final PostKind RESOURCE = PostKind.starting("resource", PostBody.Resource.class);

    /** Something that everybody should know. */
    public static final PostKind ANNOUNCEMENT = PostKind.starting("announcement", PostBody.Announcement.class)
            .signed()
            .byAnnouncers();

    /** A scheduled live session; its questions are the replies. */
    public static final PostKind LIVE =
            PostKind.starting("live", PostBody.LiveSession.class).signed().byAnnouncers();

    /** In no particular order. */
    public static final List<PostKind> ALL =
            complete(List.of(QUESTION, ANSWER, REPLY, STORY, FINDING, RESOURCE, ANNOUNCEMENT, LIVE));

    private static final Map<String, PostKind> BY_NAME = by(PostKind::name);
    private static final Map<Class<?>, PostKind> BY_BODY = by(PostKind::body);

    private PostKinds() {}

    /** The kinds, if every body that can be posted is of one. */
    static List<PostKind> complete(List<PostKind> kinds) {
        List<Class<?>> bodies = kinds.stream().<Class<?>>map(PostKind::body).toList();
        String missing = bodies(PostBody.class)
                .filter(body -> !bodies.contains(body))
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("no line in PostKinds for " + missing);
        }
        if (Set.copyOf(kinds).size() < kinds.size() || Set.copyOf(bodies).size() < kinds.size()) {
            throw new IllegalStateException("two lines of PostKinds share a name or a body");
        }
        return kinds;
    }

    private static Stream<Class<?>> bodies(Class<?> type) {
        if (type.equals(PostBody.NotShown.class)) {
            return Stream.empty();
        }
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(PostKinds::bodies) : Stream.of(type);
    }

    private static <K> Map<K, PostKind> by(Function<PostKind, K> key) {
        return ALL.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }

    /**
     * The kind of a post with a body.
     *
     * @param body any
     * @return absent for a body that cannot be shown, and cannot be posted
     */
    public static Optional<PostKind> of(PostBody body) {
        return Optional.ofNullable(BY_BODY.get(body.getClass()));
    }

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
