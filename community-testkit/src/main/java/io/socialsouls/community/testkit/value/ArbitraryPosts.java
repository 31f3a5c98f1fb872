package io.socialsouls.community.testkit.value;

import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.moderation.Sanction;
import io.socialsouls.community.post.Attribution;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostKind;
import io.socialsouls.community.post.PostKinds;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary things to say, and to decide on what was said. */
public final class ArbitraryPosts {
    private static final int LONG = 2_000;

    private ArbitraryPosts() {}

    /** {@return what starts a thread, of any kind, anonymous where that may be} */
    public static Arbitrary<Draft> starts() {
        return anyOf(PostKinds.ALL.stream().filter(PostKind::startsThread), Optional.empty());
    }

    /**
     * What may be said to a post.
     *
     * @param kind its kind
     * @param to its id
     * @return of any kind that suits it
     */
    static Arbitrary<Draft> saidTo(PostKind kind, PostId to) {
        return anyOf(
                PostKinds.ALL.stream()
                        .filter(other -> !other.startsThread())
                        .filter(other -> !other.isAnswer() || other.answers().contains(kind)),
                Optional.of(to));
    }

    /**
     * Replies to a post.
     *
     * @param to its id
     * @return by name and anonymous ones
     */
    public static Arbitrary<Draft> replies(PostId to) {
        return anyOf(Stream.of(PostKinds.REPLY), Optional.of(to));
    }

    /**
     * Answers to a question.
     *
     * @param question its id
     * @return by name and anonymous ones
     */
    public static Arbitrary<Draft> answers(PostId question) {
        return anyOf(Stream.of(PostKinds.ANSWER), Optional.of(question));
    }

    private static Arbitrary<Draft> anyOf(Stream<PostKind> kinds, Optional<PostId> to) {
        return Arbitraries.of(kinds.toList())
                .flatMap(kind -> Combinators.combine(ArbitraryBodies.of(kind), attributions(kind))
                        .as((body, how) -> new Draft(body, to, how, Optional.empty())));
    }

    private static Arbitrary<Attribution> attributions(PostKind kind) {
        return kind.mayBeAnonymous() ? Arbitraries.of(Attribution.values()) : Arbitraries.just(Attribution.BY_NAME);
    }

    /** {@return what limits a member} */
    public static Arbitrary<Sanction> sanctions() {
        return Combinators.combine(Arbitraries.of(Sanction.Kind.values()), Values.text(LONG))
                .as(Sanction::new);
    }

    /** {@return what is decided on a post that is held} */
    public static Arbitrary<Decision> decisions() {
        return Arbitraries.oneOf(
                Arbitraries.just(Decision.publish()), Values.text(LONG).map(Decision::reject));
    }
}
