package io.socialsouls.community.testkit.value;

import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.moderation.Sanction;
import io.socialsouls.community.post.Attribution;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostKind;
import io.socialsouls.community.post.PostKinds;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary things to say, and to decide on what was said. */
public final class ArbitraryPosts {
    private static final int LONG = 2_000;

    private ArbitraryPosts() {}

    /** {@return what starts a thread, of any kind, anonymous where that may be} */
    public static Arbitrary<Draft> starts() {
        Arbitrary<PostKind> kinds = Arbitraries.of(
                PostKinds.ALL.stream().filter(PostKind::startsThread).toList());
        return Combinators.combine(
                        kinds,
                        Values.text(Limits.MAX_TITLE_LENGTH),
                        Values.text(LONG),
                        Arbitraries.of(Attribution.values()))
                .as((kind, title, text, how) -> {
                    boolean signed = !kind.mayBeAnonymous();
                    Attribution shown = signed ? Attribution.BY_NAME : how;
                    return new Draft(kind, Optional.empty(), Optional.of(title), text, shown, Optional.empty());
                });
    }

    /**
     * Replies to a post.
     *
     * @param to its id
     * @return by name and anonymous ones
     */
    public static Arbitrary<Draft> replies(PostId to) {
        return Combinators.combine(Values.text(LONG), Arbitraries.of(Attribution.values()))
                .as((text, how) ->
                        new Draft(PostKinds.REPLY, Optional.of(to), Optional.empty(), text, how, Optional.empty()));
    }

    /**
     * Answers to a question.
     *
     * @param question its id
     * @return by name and anonymous ones
     */
    public static Arbitrary<Draft> answers(PostId question) {
        return Combinators.combine(Values.text(LONG), Arbitraries.of(Attribution.values()))
                .as((text, how) -> new Draft(
                        PostKinds.ANSWER, Optional.of(question), Optional.empty(), text, how, Optional.empty()));
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
